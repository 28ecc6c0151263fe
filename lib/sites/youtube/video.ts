import { attr, matches, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import { type Canonical, canonical } from '../canonical/index.ts';
import { type Context, joined, partsBy } from '../context.ts';
import type { Group } from '../define.ts';
import { each, type Reader, shown } from '../readers.ts';
import { YOUTUBE } from '../selectors/youtube.ts';
import type { PageEnv } from '../site.ts';
import { exactTime, factsOf } from './microformat.ts';
import {
  accountOf,
  addressVideo,
  handleIn,
  isAd,
  isOnPage,
  mountedVideo,
  nameOf,
  shownCount,
} from './page.ts';
import { type PlayerData, playerData } from './player-data.ts';
import { descriptionLinks, isFolded, title, words } from './watch-text.ts';

const VIDEO = YOUTUBE.video;
/** Views and date, without marks of which is which: alone, it may be the date. */
const INFO = 'ytd-watch-info-text #info > span';

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

/** Who watches a live video now, or waits for it: no number of views. */
const WATCHERS =
  /watching|waiting|menonton|menunggu|viendo|esperando|assistindo|aguardando|regardent|zuschauer|يشاهد|ينتظر/i;

/** The views that are shown; on a live video the same place tells who watches. */
function shownViews(context: Context): string | null {
  const label = shownCount(VIDEO.views)(context) ?? infoViews(context);
  return label && WATCHERS.test(label) ? null : label;
}

function infoViews({ own }: Context): string | null {
  const [first, second] = own(INFO).flatMap((span) => lineOf(span) ?? []);
  return first && second ? first : null;
}

/** Something that the page's data say of the video of the address. */
const said =
  <T>(find: (document: Document, id: string) => T | null) =>
  ({ env }: Context): T | null => {
    const id = addressVideo(env);
    return id ? find(env.document, id) : null;
  };

const inPlayer = (name: keyof PlayerData) => said((document, id) => playerData(document, id)?.[name] ?? null);
const views = said((document, id) => factsOf(document, id).views);

/** The video of a watch page: its title is its text, its description follows. */
export const video: Group = {
  kind: 'video',
  containers: VIDEO.pages,
  nested: partsBy(VIDEO.comments, VIDEO.beside),
  beside: partsBy(VIDEO.comments, VIDEO.beside),
  accept: (context) => addressVideo(context.env) !== null && isOnPage(context) && title(context) !== null,
  fields: {
    link: [link],
    handle: [
      ...each(VIDEO.owner, handleIn),
      ['player data', (context) => accountOf(inPlayer('owner')(context), context.env)],
    ],
    name: each(VIDEO.name, nameOf),
    text: [words],
    postedAt: [
      ['microformat', said((document, id) => factsOf(document, id).published)],
      ['player data', (context) => exactTime(inPlayer('published')(context))],
    ],
    timeLabel: shown(VIDEO.time),
    truncated: isFolded,
    counts: {
      replies: ({ container }) => lineOf(one(container, joined(VIDEO.answers))),
      views: (context) => shownViews(context) ?? views(context) ?? inPlayer('views')(context),
      likes: shownCount(VIDEO.likes),
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
        own('ytd-video-owner-renderer a[href*="/channel/"]').length > 0 ? 'not_in_page' : 'selector_broken',
      postedAt: 'localised_only',
    },
  },
};
