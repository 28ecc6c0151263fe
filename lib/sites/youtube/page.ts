import { attr, closest, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import { atHandle, segments } from '../canonical/canonical.ts';
import { canonical, httpUrl, platformOf } from '../canonical/index.ts';
import { type Context, joined, type Selector } from '../context.ts';
import { YOUTUBE } from '../selectors/youtube.ts';
import type { PageEnv } from '../site.ts';

const PAGE = YOUTUBE.page;
/** Pages that were left stay mounted, hidden, beside the one that is shown. */
const OLD_PAGE = 'ytd-page-manager > [hidden]';
const WATCH = 'ytd-watch-flexy[video-id]:not([hidden])';

/** The video that the address is of, or null: a page that is no video's, or not yet. */
export function addressVideo({ url }: PageEnv): string | null {
  const here = canonical(url);
  if (here?.kind === 'video') return here.id;
  return here?.kind === 'comment' ? (url.searchParams.get('v') ?? null) : null;
}

/** The video that the shown watch page says it holds, or null when none does. */
export const mountedVideo = ({ document }: PageEnv): string | null => attr(one(document, WATCH), 'video-id');

/** False while the address names another page than the watch page that is still shown. */
export function isReady(env: PageEnv): boolean {
  const mounted = mountedVideo(env);
  return mounted === null || mounted === addressVideo(env);
}

/**
 * Whether an element belongs to the page that the address names. Single-page navigation changes the address first and
 * the page later: while the two name different videos, nothing on the page may be read.
 */
export function isOnPage({ container, env }: Context): boolean {
  const [address, mounted] = [addressVideo(env), mountedVideo(env)];
  return !closest(container, OLD_PAGE) && !(address && mounted && address !== mounted);
}

/** Ads hold links and titles like videos; they have element names of their own. */
export const isAd = ({ container }: Context): boolean => closest(container, joined(PAGE.ads)) !== null;

/** The account in an address: `/@nama`. `/channel/UC…` names a channel, not an account. */
export function accountOf(address: string | null, env: Pick<PageEnv, 'url'>): string | null {
  const url = httpUrl(address, env.url);
  return url && platformOf(url) === 'youtube' ? atHandle(segments(url)[0]) : null;
}

export const handleIn = (element: Element | null, { env }: Pick<Context, 'env'>): string | null =>
  accountOf(attr(element, 'href'), env);

/** Numbers that roll hold every digit from 0 to 9, one above the other. */
const ROLLING = 'yt-animated-rolling-number, animated-rolling-character, .animated-rolling-number-wiz';

const spokenBy = (element: Element): string | null =>
  attr(element, 'aria-label') ?? attr(one(element, '[aria-label]'), 'aria-label');

/** The first label with a number that one of the selectors shows; for a rolling number, the one that is spoken. */
export const shownCount =
  (selectors: readonly Selector[]) =>
  ({ own }: Context): string | null => {
    const labels = selectors
      .flatMap(({ css }) => own(css))
      .map((element) => (one(element, ROLLING) ? spokenBy(element) : lineOf(element)));
    return labels.find((label) => label && /\d/.test(label)) ?? null;
  };

/** A name that is not the handle: today comments show only "@nama". */
export const nameOf = (element: Element): string | null => {
  const line = lineOf(element);
  return line?.startsWith('@') ? null : line;
};
