import { type Context, joined, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { each, permalinkOf } from '../readers.ts';
import { accountAt, agreed } from './identity.ts';
import { linksIn, noWords, shown, textReaders, videoMedia } from './parts.ts';

/** The box with the picture; the caption stands beside it in the same parent. */
const CARDS: readonly Selector[] = [
  { seen: '2022-05', css: 'div:has(> [data-e2e="search_top-item"])' },
  { seen: '2026-01', css: 'div:has(> [data-e2e="search_video-item"])' },
  { seen: '2026-01', css: 'div:has(> [data-e2e="user-post-item"])' },
];
const LINK: readonly Selector[] = [
  { seen: '2022-05', css: 'a[href*="/video/"]' },
  { seen: '2026-01', css: 'a[href*="/photo/"]' },
];
const ACCOUNT: readonly Selector[] = [
  { seen: '2022-05', css: '[data-e2e="search-card-user-link"]' },
  { seen: '2022-05', css: '[data-e2e="search-card-user-unique-id"]' },
];
const TEXT: readonly Selector[] = [
  { seen: '2022-05', css: '[data-e2e="search-card-video-caption"]' },
  { seen: '2026-01', css: '[data-e2e="user-post-item-desc"]' },
];
const TIME: readonly Selector[] = [{ seen: '2022-05', css: '[class*="DivTimeTag"]' }];
const LIKES: readonly Selector[] = [{ seen: '2022-05', css: '[data-e2e="search-card-like-container"]' }];
const VIEWS: readonly Selector[] = [{ seen: '2026-01', css: '[data-e2e="video-views"]' }];

const videos = (context: Context) =>
  context.own(joined(LINK)).flatMap((element) => permalinkOf(element, context) ?? []);

/** A video in a grid: search results, an account's own page. Without known boxes, climbed to from its link. */
export const card: Group = {
  kind: 'video',
  containers: CARDS,
  accept: (context) => agreed(videos(context).map(({ id }) => id)) !== undefined,
  fields: {
    link: each(LINK, permalinkOf),
    handle: [...each(ACCOUNT, accountAt), ['permalink', (context) => videos(context)[0]?.handle ?? null]],
    name: [],
    text: textReaders(TEXT),
    postedAt: [],
    timeLabel: shown(TIME),
    counts: { likes: shown(LIKES), views: shown(VIEWS) },
    media: videoMedia,
    links: linksIn(TEXT),
    absent: { text: noWords(TEXT), name: 'not_in_page' },
  },
};
