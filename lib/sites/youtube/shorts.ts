import { all, attr } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import { canonical } from '../canonical/index.ts';
import { type Context, joined, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { each } from '../readers.ts';
import { addressVideo, handleIn, isAd, nameOf, shownCount } from './page.ts';

/** Several are mounted at once, above and below the one that plays. */
const REELS: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-reel-video-renderer[is-active]' },
  { seen: '2026-06', css: 'ytd-reel-video-renderer' },
];
const TITLE: readonly Selector[] = [
  { seen: '2026-06', css: '.ytShortsVideoTitleViewModelShortsVideoTitle' },
  { seen: '2026-06', css: 'yt-shorts-video-title-view-model' },
  { seen: '2024-01', css: '#overlay h2' },
];
const AUTHOR: readonly Selector[] = [
  { seen: '2026-06', css: 'yt-reel-channel-bar-view-model a[href^="/@"]' },
  { seen: '2024-01', css: 'ytd-channel-name a[href^="/@"]' },
  { seen: '2024-01', css: '#overlay a[href^="/@"]' },
];
const LIKES: readonly Selector[] = [
  { seen: '2026-06', css: 'like-button-view-model' },
  { seen: '2024-01', css: '#like-button' },
];
const COMMENTS: readonly Selector[] = [{ seen: '2024-01', css: '#comments-button' }];

/** The video that the reel's own still picture is of: `…ytimg.com/vi/<id>/…`. */
function stillOf({ container }: Context): string | null {
  const still = all(container, '[style*="ytimg.com/vi"]')[0];
  return /ytimg\.com\/vi(?:_webp)?\/([\w-]{11})\//.exec(attr(still ?? null, 'style') ?? '')?.[1] ?? null;
}

/** Whether this reel is the one of the address: marked active, or the only one, and not of another video. */
function isPlaying(context: Context): boolean {
  const { container, env } = context;
  const still = stillOf(context);
  if (still !== null && still !== addressVideo(env)) return false;
  const active = all(env.document, REELS[0]?.css ?? '');
  return active.length === 1
    ? active[0] === container
    : still !== null || all(env.document, 'ytd-reel-video-renderer').length === 1;
}

/** The Short that plays. The address is the only place of its id. */
export const short: Group = {
  kind: 'video',
  containers: REELS,
  accept: (context) =>
    /^\/shorts\//.test(context.env.url.pathname) &&
    context.own(joined([...TITLE, ...AUTHOR])).length > 0 &&
    isPlaying(context),
  fields: {
    link: [['location', ({ env }) => canonical(env.url)]],
    handle: each(AUTHOR, handleIn),
    name: each(AUTHOR, nameOf),
    text: each(TITLE, (element) => lineOf(element)),
    postedAt: [],
    counts: { likes: shownCount(LIKES), replies: shownCount(COMMENTS) },
    media: ({ env }) => [{ kind: 'video', url: canonical(env.url)?.url ?? null, alt: null }],
    links: () => [],
    isAd,
    absent: { name: 'not_in_page', postedAt: 'not_in_page' },
  },
};
