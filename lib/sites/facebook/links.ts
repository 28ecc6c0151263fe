import { all, attr, byId, contains } from '../../dom/node.ts';
import { type Canonical, canonical, httpUrl, platformOf } from '../canonical/index.ts';
import type { Context } from '../context.ts';
import type { Reader } from '../readers.ts';

/** The element that the n-th id of an ARIA list names; language-free wiring of Facebook's posts. */
export function namedBy({ container, env }: Context, attribute: string, place: number): Element | null {
  const id = attr(container, attribute)?.split(/\s+/)[place];
  const element = id ? byId(env.document, id) : null;
  return element && contains(container, element) ? element : null;
}

/** The links in the part that the n-th ARIA id names. */
export function linksNamedBy(context: Context, attribute: string, place: number): Element[] {
  const part = namedBy(context, attribute, place);
  return part ? all(part, 'a[href]') : [];
}

const permalinksOf = (elements: readonly Element[], { env }: Context): Canonical[] =>
  elements.flatMap((element) => {
    const link = canonical(attr(element, 'href'), env.url);
    return link?.platform === 'facebook' ? [link] : [];
  });

/** The one link when all are of the same post; several posts are a doubt, not a choice. */
const unanimous = (links: readonly Canonical[]): Canonical | null =>
  new Set(links.map(({ key }) => key)).size === 1 ? (links[0] ?? null) : null;

const isPhoto = ({ url }: Canonical): boolean => /\/photos?\//.test(url);

const ofClass = (context: Context, test: (link: Canonical) => boolean): Canonical | null =>
  unanimous(
    permalinksOf(context.own('a[href]'), context).filter((link) => link.kind !== 'comment' && test(link)),
  );

/** The post that a comment's link belongs to: the same address without the comment. */
function parentOfComment(context: Context): Canonical | null {
  const parents = all(context.container, 'a[href*="comment_id="]').flatMap((element) => {
    const url = httpUrl(attr(element, 'href'), context.env.url);
    url?.searchParams.delete('comment_id');
    url?.searchParams.delete('reply_comment_id');
    const link = url && canonical(url);
    return link ? [link] : [];
  });
  return unanimous(parents);
}

const timeLink = (context: Context): Canonical | null => {
  const links = permalinksOf(linksNamedBy(context, 'aria-describedby', 0), context);
  return unanimous(links.filter((link) => !isPhoto(link)));
};

/** Permalink readers of a post. Attached videos and photos have links of their own, so posts come first. */
export const POST_LINK: readonly Reader<Canonical>[] = [
  ['time link', timeLink],
  ['post link', (context) => ofClass(context, (link) => !link.attachment && link.kind === 'post')],
  ['comment link', parentOfComment],
  ['video link', (context) => ofClass(context, (link) => link.kind === 'video')],
  ['photo link', (context) => ofClass(context, isPhoto)],
];

/** Of what is opened alone, the permalink is the page's unless it holds the one of a post. */
export const OPENED_LINK: readonly Reader<Canonical>[] = [
  ...POST_LINK.slice(1, 2),
  ['location', ({ env }) => canonical(env.url)],
];

const SECTIONS = new Set(
  'groups watch reel reels share photo photo.php photos story.php permalink.php events pages hashtag login help policies privacy marketplace gaming ads business l.php login.php'.split(
    ' ',
  ),
);

/** Whether a link leads to a group itself. */
export const isGroup = (element: Element, { env }: Pick<Context, 'env'>): boolean =>
  /^\/groups\/[^/]+\/?$/.test(httpUrl(attr(element, 'href'), env.url)?.pathname ?? '');

/** The account in a link to a profile: name in the address, or the number of `profile.php` and of a group's member. */
export function accountIn(element: Element | null, { env }: Pick<Context, 'env'>): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  if (!url || platformOf(url) !== 'facebook' || canonical(url)) return null;
  const parts = url.pathname.split('/').filter(Boolean);
  if (parts[0] === 'profile.php') return url.searchParams.get('id');
  if (parts[0] === 'groups') return parts[2] === 'user' ? (parts[3] ?? null) : null;
  if (parts[0] === 'people') return parts[2] ?? null;
  return parts.length === 1 && parts[0] && !SECTIONS.has(parts[0]) ? decodeURIComponent(parts[0]) : null;
}
