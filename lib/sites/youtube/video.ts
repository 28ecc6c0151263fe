import { attr, matches, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import { type Canonical, canonical } from '../canonical/index.ts';
import { type Context, partsBy, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { each, type Reader } from '../readers.ts';
import type { PageEnv } from '../site.ts';
import { factsOf } from './microformat.ts';
import { addressVideo, handleIn, isAd, isOnPage, mountedVideo, nameOf, shown, shownCount } from './page.ts';
import { descriptionLinks, isFolded, title, words } from './watch-text.ts';

const PAGES: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-watch-flexy[video-id]' },
  { seen: '2022-03', css: 'ytd-watch-flexy' },
  { seen: '2022-03', css: '#columns.ytd-watch-flexy' },
  { seen: '2026-05', css: 'ytm-watch, .watch-content' },
];
const COMMENTS: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-comments' },
  { seen: '2026-05', css: 'ytm-comments-entry-point-header-renderer' },
];
/** Lists of other videos, panels, the chat. */
const BESIDE: readonly Selector[] = [
  { seen: '2026-06', css: '#secondary, #related, ytd-live-chat-frame, ytd-miniplayer' },
  { seen: '2026-06', css: 'ytd-engagement-panel-section-list-renderer, ytd-playlist-panel-renderer' },
  { seen: '2026-06', css: 'ytd-compact-video-renderer, yt-lockup-view-model, ytd-ad-slot-renderer' },
  { seen: '2026-05', css: 'ytm-item-section-renderer' },
];
const OWNER: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-video-owner-renderer a[href^="/@"]' },
  { seen: '2026-06', css: '#owner a[href^="/@"]' },
  { seen: '2026-05', css: 'ytm-slim-owner-renderer a[href^="/@"]' },
];
const NAME: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-video-owner-renderer ytd-channel-name a' },
  { seen: '2022-03', css: 'ytd-video-owner-renderer #channel-name a' },
  { seen: '2026-06', css: 'ytd-video-owner-renderer a[href]' },
  { seen: '2026-05', css: '.slim-owner-channel-name' },
];
const TIME: readonly Selector[] = [
  { seen: '2022-03', css: '#info-strings yt-formatted-string' },
  { seen: '2026-06', css: '#date-text' },
];
const VIEWS: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-watch-info-text #view-count' },
  { seen: '2022-03', css: 'ytd-video-view-count-renderer .view-count' },
];
/** Views and date, without marks of which is which: alone, it may be the date. */
const INFO = 'ytd-watch-info-text #info > span';
const LIKES: readonly Selector[] = [
  { seen: '2026-06', css: 'segmented-like-dislike-button-view-model like-button-view-model button' },
  { seen: '2026-06', css: 'like-button-view-model button' },
];

const isMobile = ({ container }: Context): boolean => matches(container, 'ytm-watch, .watch-content');

/** The mobile site has no `video-id`: there the player's own link names the video, else the head of the page. */
function playerVideo({ document, url }: PageEnv): string | null {
  const player = canonical(attr(one(document, '.html5-video-player .ytp-title-link[href]'), 'href'), url);
  const head = canonical(attr(one(document, 'link[rel="canonical"]'), 'href'), url);
  return (player ?? head)?.id ?? null;
}

/** The address and the page must name the same video; a page that names none is not trusted with the address. */
const link: Reader<Canonical> = [
  'location = video-id',
  (context) => {
    const { env } = context;
    const named = mountedVideo(env) ?? (isMobile(context) ? playerVideo(env) : null);
    const here = canonical(env.url);
    if (!named || named !== addressVideo(env)) return null;
    return here?.kind === 'video' ? here : canonical(`https://www.youtube.com/watch?v=${named}`);
  },
];

function infoViews({ own }: Context): string | null {
  const [first, second] = own(INFO).flatMap((span) => lineOf(span) ?? []);
  return first && second ? first : null;
}

const facts = ({ env }: Context) => factsOf(env, addressVideo(env));

/** The video of a watch page: its title is its text, its description follows. */
export const video: Group = {
  kind: 'video',
  containers: PAGES,
  nested: partsBy([...COMMENTS, ...BESIDE]),
  beside: partsBy([...COMMENTS, ...BESIDE]),
  accept: (context) => addressVideo(context.env) !== null && isOnPage(context) && title(context) !== null,
  fields: {
    link: [link],
    handle: each(OWNER, handleIn),
    name: each(NAME, nameOf),
    text: [words],
    postedAt: [['microformat', (context) => facts(context).published]],
    timeLabel: shown(TIME),
    truncated: isFolded,
    counts: {
      views: (context) => shownCount(VIEWS)(context) ?? infoViews(context) ?? facts(context).views,
      likes: shownCount(LIKES),
    },
    media: ({ own, env }) => {
      const id = addressVideo(env);
      return own('video, #player, ytd-player').length > 0 && id
        ? [{ kind: 'video', url: `https://www.youtube.com/watch?v=${id}`, alt: null }]
        : [];
    },
    links: descriptionLinks,
    isAd,
    kind: () => 'video',
    absent: {
      permalink: 'ambiguous',
      id: 'ambiguous',
      handle: ({ own }) =>
        own('ytd-video-owner-renderer a[href^="/channel/"]').length > 0 ? 'not_in_page' : 'selector_broken',
      postedAt: 'localised_only',
    },
  },
};
