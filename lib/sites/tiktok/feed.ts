import { lineOf } from '../../dom/text.ts';
import type { Context, Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { each, type Reader } from '../readers.ts';
import { accountAt, firstItemLink, ownVideoLink, playerLink } from './identity.ts';
import { firstOf, isAround, linksIn, noWords, shown, textReaders, videoMedia } from './parts.ts';

const ITEMS: readonly Selector[] = [
  { seen: '2026-01', css: '[data-e2e="recommend-list-item-container"]' },
  { seen: '2026-09', css: 'article[data-scroll-index]' },
];
const STRUCTURES: readonly Selector[] = [
  {
    seen: '2022-09',
    css: ':is(div, article, section, li):has([data-e2e="video-author-uniqueid"]):has([data-e2e="video-desc"])',
  },
];
const ACCOUNT: readonly Selector[] = [
  { seen: '2026-01', css: '[data-e2e="video-author-uniqueid"]' },
  { seen: '2022-09', css: '[data-e2e="video-author-avatar"]' },
  { seen: '2022-09', css: '[data-e2e="video-author-nickname"]' },
];
const NAME: readonly Selector[] = [{ seen: '2026-01', css: '[data-e2e="video-author-nickname"]' }];
const TEXT: readonly Selector[] = [{ seen: '2026-01', css: '[data-e2e="video-desc"]' }];
const COUNT = {
  likes: [{ seen: '2026-01', css: '[data-e2e="like-count"]' }],
  replies: [{ seen: '2026-01', css: '[data-e2e="comment-count"]' }],
  reposts: [{ seen: '2026-01', css: '[data-e2e="share-count"]' }],
};

const account: Reader<string>[] = [
  ...each(ACCOUNT, accountAt),
  ['author text', ({ own }) => lineOf(own('[data-e2e="video-author-uniqueid"]')[0] ?? null)],
];

const author = (context: Context): string | null => firstOf(account, context);

/** An item of the For You or Following feed. Its id is in the page only while its player is mounted. */
export const feedItem: Group = {
  kind: 'video',
  containers: [...ITEMS, ...STRUCTURES],
  accept: (context) => author(context) !== null && !isAround(context.container, ITEMS, STRUCTURES),
  fields: {
    link: [playerLink(author), ownVideoLink(author), firstItemLink(author)],
    handle: account,
    name: each(NAME, (element) => lineOf(element)),
    text: textReaders(TEXT),
    postedAt: [],
    counts: { likes: shown(COUNT.likes), replies: shown(COUNT.replies), reposts: shown(COUNT.reposts) },
    media: videoMedia,
    links: linksIn(TEXT),
    absent: { text: noWords(TEXT), permalink: 'not_loaded', id: 'not_loaded', postedAt: 'not_loaded' },
  },
};
