import { lineOf } from '../../dom/text.ts';
import type { Context } from '../context.ts';
import type { Group } from '../define.ts';
import { each, type Readers, shown } from '../readers.ts';
import { TIKTOK } from '../selectors/tiktok.ts';
import { accountAt, firstItemLink, ownVideoLink, playerLink, profileOutside } from './identity.ts';
import { firstOf, isAround, linksIn, noWords, textReaders, videoMedia } from './parts.ts';

const FEED = TIKTOK.feed;

const account: Readers<string> = [
  ...each(FEED.account, accountAt),
  ['author text', ({ own }) => lineOf(own('[data-e2e="video-author-uniqueid"]')[0] ?? null)],
  profileOutside(FEED.text),
];

const author = (context: Context): string | null => firstOf(account, context);

/** An item of the For You or Following feed. Its id is in the page only while its player is mounted. */
export const feedItem: Group = {
  kind: 'video',
  get containers() {
    return [...FEED.items, ...FEED.structures];
  },
  accept: (context) => author(context) !== null && !isAround(context.container, FEED.items, FEED.structures),
  fields: {
    link: [playerLink(author), ownVideoLink(author), firstItemLink(author)],
    handle: account,
    name: each(FEED.name, (element) => lineOf(element)),
    text: textReaders(FEED.text),
    postedAt: [],
    counts: { likes: shown(FEED.likes), replies: shown(FEED.replies), reposts: shown(FEED.reposts) },
    media: videoMedia,
    links: linksIn(FEED.text),
    absent: { text: noWords(FEED.text), permalink: 'not_loaded', id: 'not_loaded', postedAt: 'not_loaded' },
  },
};
