import { all, closest, matches } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import { type Canonical, canonical } from '../canonical/index.ts';
import { type Context, joined, partsBy, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { each, type Reader } from '../readers.ts';
import { factsOf } from './microformat.ts';
import { addressVideo, handleIn, isAd, isOnPage, mountedVideo, nameOf, shown, shownCount } from './page.ts';

const PAGES: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-watch-flexy[video-id]' },
  { seen: '2022-03', css: 'ytd-watch-flexy' },
  { seen: '2022-03', css: '#columns.ytd-watch-flexy' },
  { seen: '2026-05', css: 'ytm-watch' },
];
const OTHERS: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-comments, #secondary, #related, ytd-live-chat-frame, ytd-miniplayer' },
  { seen: '2026-06', css: 'ytd-engagement-panel-section-list-renderer, ytd-playlist-panel-renderer' },
  { seen: '2026-06', css: 'ytd-compact-video-renderer, yt-lockup-view-model, ytd-ad-slot-renderer' },
  { seen: '2026-05', css: 'ytm-item-section-renderer, ytm-comments-entry-point-header-renderer' },
];
/** Two title renderers are mounted, one of them hidden and empty; which one changes over the years. */
const TITLE: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-watch-metadata h1' },
  { seen: '2022-03', css: 'ytd-video-primary-info-renderer h1' },
  { seen: '2026-05', css: 'ytm-slim-video-metadata-section-renderer :is(h1, h2)' },
  { seen: '2026-05', css: '.slim-video-information-title' },
];
const EXPANDER = ':is(ytd-text-inline-expander, #description-inline-expander)';
const DESCRIPTION: readonly Selector[] = [
  { seen: '2026-06', css: `${EXPANDER} #expanded` },
  { seen: '2026-06', css: `${EXPANDER} #snippet` },
  { seen: '2026-06', css: EXPANDER },
  { seen: '2022-03', css: 'ytd-video-secondary-info-renderer #description' },
  { seen: '2022-03', css: 'ytd-expander #description' },
];
const UNFOLD = 'tp-yt-paper-button, #expand, #collapse';
const OWNER: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-video-owner-renderer a[href^="/@"]' },
  { seen: '2026-06', css: '#owner a[href^="/@"]' },
  { seen: '2026-05', css: 'ytm-slim-owner-renderer a[href^="/@"]' },
];
const NAME: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-video-owner-renderer ytd-channel-name a' },
  { seen: '2022-03', css: 'ytd-video-owner-renderer #channel-name a' },
  { seen: '2026-06', css: 'ytd-video-owner-renderer a[href]' },
  { seen: '2026-05', css: 'ytm-slim-owner-renderer .slim-owner-channel-name' },
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

const isShown = ({ env }: Context, element: Element): boolean =>
  env.isVisible(element) && !closest(element, '[hidden]');

function title(context: Context): string | null {
  const lines = TITLE.flatMap(({ css }) => context.own(css))
    .filter((element) => isShown(context, element))
    .flatMap((element) => lineOf(element) ?? []);
  return lines[0] ?? null;
}

/** Full text while it is unfolded, else what is shown of it. */
function description({ own }: Context): string | null {
  for (const { css } of DESCRIPTION) {
    const text = textOf(own(css)[0] ?? null, { pre: true, skip: (part) => matches(part, UNFOLD) });
    if (text) return text;
  }
  return null;
}

/** While today's unfold button shows, the text may be only the start; without a known description it is the title alone. */
const isFolded = ({ own }: Context): boolean =>
  own(joined(DESCRIPTION)).length === 0 ||
  (own(`${EXPANDER} #expand`).some((button) => !closest(button, '[hidden]')) &&
    !textOf(own(`${EXPANDER} #expanded`)[0] ?? null));

const words: Reader<string> = [
  'title + description',
  (context) => {
    const heading = title(context);
    return heading && [heading, description(context)].filter(Boolean).join('\n\n');
  },
];

/** The address and the page must name the same video; a page that names none is not trusted with the address. */
const link: Reader<Canonical> = [
  'location = video-id',
  (context) => {
    const { env } = context;
    const named =
      mountedVideo(env) ?? (context.container.localName === 'ytm-watch' ? addressVideo(env) : null);
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
  nested: partsBy(OTHERS),
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
    links: ({ own }) => own(joined(DESCRIPTION)).flatMap((element) => all(element, 'a[href]')),
    isAd,
    kind: () => 'video',
    absent: {
      permalink: ({ env }) => (mountedVideo(env) ? 'not_loaded' : 'ambiguous'),
      id: ({ env }) => (mountedVideo(env) ? 'not_loaded' : 'ambiguous'),
      handle: ({ own }) =>
        own('ytd-video-owner-renderer a[href^="/channel/"]').length > 0 ? 'not_in_page' : 'selector_broken',
      postedAt: 'localised_only',
    },
  },
};
