import { lineOf } from '../../dom/text.ts';
import type { Reason } from '../../model/reading.ts';
import { type Context, partsBy, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { each, type Reader } from '../readers.ts';
import { accountAt, openedLinks } from './identity.ts';
import { firstOf, isAround, linksIn, noWords, shown, textReaders, videoMedia } from './parts.ts';

const BOXES: readonly Selector[] = [{ seen: '2022-09', css: '[class*="DivBrowserModeContainer"]' }];
const ANY = ':is(div, main, section, article)';
const PLAYER = ':is([data-e2e="browse-video"], [id^="xgwrapper-"])';
const STRUCTURES: readonly Selector[] = [
  { seen: '2022-09', css: `${ANY}:has(${PLAYER}):has([data-e2e="browse-username"])` },
  { seen: '2022-09', css: `${ANY}:has(${PLAYER}):has([data-e2e="browse-video-desc"])` },
  { seen: '2026-01', css: `${ANY}:has([data-e2e="browse-username"]):has([data-e2e="browse-video-desc"])` },
];
const COMMENTS: readonly Selector[] = [
  { seen: '2022-09', css: '[class*="DivCommentListContainer"]' },
  { seen: '2026-01', css: '[class*="DivCommentItemWrapper"]' },
];
const ACCOUNT: readonly Selector[] = [
  { seen: '2026-01', css: '[data-e2e="browse-username"]' },
  { seen: '2022-09', css: '[data-e2e="browse-user-avatar"]' },
  { seen: '2022-09', css: '[data-e2e="browser-nickname"]' },
];
const NAME: readonly Selector[] = [{ seen: '2022-09', css: '[data-e2e="browser-nickname"]' }];
const TEXT: readonly Selector[] = [{ seen: '2026-01', css: '[data-e2e="browse-video-desc"]' }];
const COUNT = {
  likes: [
    { seen: '2026-01', css: '[data-e2e="browse-like-count"]' },
    { seen: '2026-01', css: '[data-e2e="like-count"]' },
  ],
  replies: [
    { seen: '2022-09', css: '[data-e2e="browse-comment-count"]' },
    { seen: '2026-01', css: '[data-e2e="comment-count"]' },
  ],
  reposts: [
    { seen: '2022-09', css: '[data-e2e="browse-share-count"]' },
    { seen: '2026-01', css: '[data-e2e="share-count"]' },
  ],
};

const account: Reader<string>[] = [
  ...each(ACCOUNT, accountAt),
  ['author text', ({ own }) => lineOf(own('[data-e2e="browse-username"]')[0] ?? null)],
];

const author = (context: Context): string | null => firstOf(account, context);

/** Name and time share an element: "Nama · 7-9". */
const nicknameParts = (element: Element | null): [name: string | null, time: string | null] => {
  const line = lineOf(element) ?? '';
  const [, name, time] = /^(.*\S)\s*·\s*([^·]*)$/.exec(line) ?? [];
  return name ? [name, time ?? null] : [line || null, null];
};

const unsureOf = (context: Context): Reason => (openedIds(context) > 0 ? 'ambiguous' : 'not_loaded');

const openedIds = ({ own }: Context): number => own('[id^="xgwrapper-"]').length;

/** One opened video: an overlay over the feed, or a page of its own. */
export const openedVideo: Group = {
  kind: 'video',
  containers: [...BOXES, ...STRUCTURES],
  nested: partsBy(COMMENTS),
  accept: (context) =>
    author(context) !== null &&
    !isAround(context.container, BOXES, STRUCTURES) &&
    context.own('[data-e2e="recommend-list-item-container"]').length === 0,
  fields: {
    link: openedLinks(author),
    handle: account,
    name: each(NAME, (element) => nicknameParts(element)[0]),
    text: textReaders(TEXT),
    postedAt: [],
    timeLabel: ({ own }) => nicknameParts(own('[data-e2e="browser-nickname"]')[0] ?? null)[1],
    counts: { likes: shown(COUNT.likes), replies: shown(COUNT.replies), reposts: shown(COUNT.reposts) },
    media: videoMedia,
    links: linksIn(TEXT),
    absent: { text: noWords(TEXT), permalink: unsureOf, id: unsureOf, postedAt: 'not_loaded' },
  },
};
