import { all, attr, contains, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import { canonical } from '../canonical/index.ts';
import { type Context, joined } from '../context.ts';
import type { Group } from '../define.ts';
import { each } from '../readers.ts';
import { YOUTUBE } from '../selectors/youtube.ts';
import { addressVideo, handleIn, isAd, nameOf, shownCount } from './page.ts';

const SHORT = YOUTUBE.short;
const ACTIVE = 'ytd-reel-video-renderer[is-active]';

/** The video that the reel's own still picture is of: `…ytimg.com/vi/<id>/…`. */
function stillOf({ container }: Context): string | null {
  const still = all(container, '[style*="ytimg.com/vi"]')[0];
  return /ytimg\.com\/vi(?:_webp)?\/([\w-]{11})\//.exec(attr(still ?? null, 'style') ?? '')?.[1] ?? null;
}

const isTitled = (element: Element): boolean =>
  one(element, joined([...SHORT.title, ...SHORT.author])) !== null;

/** Whether this reel is the one of the address: marked active, or the only one, and not of another video. */
function isPlaying(context: Context): boolean {
  const { container, env } = context;
  const isAround = (element: Element) => contains(container, element) || contains(element, container);
  const still = stillOf(context);
  if (still !== null && still !== addressVideo(env)) return false;
  const active = all(env.document, ACTIVE);
  if (active.length === 1) return active.every(isAround);
  return still !== null || all(env.document, joined(SHORT.reels)).filter(isTitled).every(isAround);
}

/** The Short that plays. The address is the only place of its id. */
export const short: Group = {
  kind: 'video',
  containers: SHORT.reels,
  accept: (context) =>
    /^\/shorts\//.test(context.env.url.pathname) &&
    context.own(joined([...SHORT.title, ...SHORT.author])).length > 0 &&
    isPlaying(context),
  fields: {
    link: [['location', ({ env }) => canonical(env.url)]],
    handle: each(SHORT.author, handleIn),
    name: each(SHORT.author, nameOf),
    text: each(SHORT.title, (element) => lineOf(element)),
    postedAt: [],
    counts: { likes: shownCount(SHORT.likes), replies: shownCount(SHORT.comments) },
    media: ({ env }) => [{ kind: 'video', url: canonical(env.url)?.url ?? null, alt: null }],
    links: () => [],
    isAd,
    absent: { name: 'not_in_page', postedAt: 'not_in_page' },
  },
};
