import { attr, closest, contains, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import { atHandle, type Canonical, segments } from '../canonical/canonical.ts';
import { canonical, httpUrl, platformOf } from '../canonical/index.ts';
import { type Context, joined, type Selector } from '../context.ts';
import { permalinkOf, type Reader } from '../readers.ts';

/** The player of a mounted video, `xgwrapper-<n>-<video id>` (seen 2022-09, again in 2026-09); other items have none. */
const PLAYER = '[id^="xgwrapper-"]';
const PLAYER_ID = /^xgwrapper-\d+-(\d{15,20})$/;
/** The text of "copy link" beside an opened video (seen 2022-09). */
const COPY_LINK = '[data-e2e="browse-video-link"]';

/** The account in a link to a profile, `/@nama` without a tail; null for all other links. */
export function profileIn(element: Element | null, { env }: Pick<Context, 'env'>): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  const [first, second] = url && platformOf(url) === 'tiktok' ? segments(url) : [];
  return second === undefined ? atHandle(first) : null;
}

/** The account of the link around an element or in it. */
export const accountAt = (element: Element, context: Context): string | null =>
  profileIn(closest(element, 'a[href]'), context) ?? profileIn(one(element, 'a[href]'), context);

/** The one account that all links to profiles outside the description name; several are a doubt. */
export const profileOutside = (description: readonly Selector[]): Reader<string> => [
  'a[href*="/@"]',
  (context) => {
    const links = context.own('a[href*="/@"]').filter((link) => closest(link, joined(description)) === null);
    return agreed(links.flatMap((link) => profileIn(link, context) ?? [])) ?? null;
  },
];

/** The permalink that an account and a video id make. */
const videoLink = (handle: string | null, id: string | undefined): Canonical | null =>
  handle && id ? canonical(`https://www.tiktok.com/@${encodeURIComponent(handle)}/video/${id}`) : null;

const playerIds = ({ own }: Context): string[] =>
  own(PLAYER).flatMap((element) => PLAYER_ID.exec(attr(element, 'id') ?? '')?.[1] ?? []);

const copiedLink = ({ own, env }: Context): Canonical | null =>
  canonical(lineOf(own(COPY_LINK)[0] ?? null), env.url);

/** The one id that all sources name, or nothing: two ids mean that the page is between two videos. */
export const agreed = (ids: readonly (string | undefined)[]): string | undefined => {
  const known = [...new Set(ids.filter((id) => id !== undefined))];
  return known.length === 1 ? known[0] : undefined;
};

/** A link is the author's own video only when it names the author: descriptions link to videos of others. */
const isBy = (link: Canonical | null, handle: string | null): link is Canonical =>
  link?.kind === 'video' && link.handle?.toLowerCase() === handle?.toLowerCase();

type Author = (context: Context) => string | null;

/** The id of the player mounted in this very item. The 19 digits of a music link are never a video. */
export const playerLink = (author: Author): Reader<Canonical> => [
  PLAYER,
  (context) => videoLink(author(context), agreed(playerIds(context))),
];

/** The one video link of the item that names its author. */
export const ownVideoLink = (author: Author): Reader<Canonical> => [
  'a[href*="/video/"], a[href*="/photo/"]',
  (context) => {
    const links = context
      .own('a[href*="/video/"], a[href*="/photo/"]')
      .map((element) => permalinkOf(element, context))
      .filter((link) => isBy(link, author(context)));
    return agreed(links.map((link) => link?.id)) ? (links[0] ?? null) : null;
  },
];

const OPENED = '[data-e2e="browse-video"], [data-e2e="browse-username"]';
const AUTHOR = '[data-e2e="video-author-uniqueid"]';

/** Until 2023 a video's own page was a feed that starts with it: the first item, by the account of the address. */
export const firstItemLink = (author: Author): Reader<Canonical> => [
  'location',
  (context) => {
    const { env, container } = context;
    const here = canonical(env.url);
    const first = one(env.document, AUTHOR);
    const isFirst = first !== null && contains(container, first) && one(env.document, OPENED) === null;
    return isFirst && isBy(here, author(context)) ? here : null;
  },
];

/** What names the opened video: location, player, "copy link". Its canonical link stays that of an older page. */
export function openedLinks(author: Author): Reader<Canonical>[] {
  const sources = (context: Context) => {
    const here = canonical(context.env.url);
    const isDisputed = here?.handle && author(context) && !isBy(here, author(context));
    const copied = copiedLink(context);
    const id = agreed([here?.id, copied?.id, ...playerIds(context)]);
    return {
      here: id && !isDisputed ? here : null,
      copied: id && isBy(copied, author(context)) ? copied : null,
      id,
    };
  };
  return [
    ['location', (context) => sources(context).here],
    [
      PLAYER,
      (context) =>
        videoLink(
          author(context),
          playerIds(context).find((id) => id === sources(context).id),
        ),
    ],
    [COPY_LINK, (context) => sources(context).copied],
  ];
}
