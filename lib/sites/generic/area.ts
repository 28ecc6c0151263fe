import { all, attr, closest } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Post } from '../../model/post.ts';
import { assemble } from '../assemble.ts';
import { type Canonical, canonical, platformOf } from '../canonical/index.ts';
import { type Context, contextOf, NO_PARTS } from '../context.ts';
import type { Fields } from '../fields.ts';
import { imagesOf } from '../media.ts';
import { each } from '../readers.ts';
import { WEB } from '../selectors/web.ts';
import type { Candidate, PageEnv } from '../site.ts';

/** Marks a candidate that no adapter found: it is read by the generic readers. */
export const GENERIC_TIER = 9;

const AREA = WEB.area;

/** The permalink of an area when all permalinks in it are of one post. */
function onlyOne(links: Element[], env: PageEnv) {
  const found = links.flatMap((link) => canonical(attr(link, 'href'), env.url) ?? []);
  return new Set(found.map(({ key }) => key)).size === 1 ? (found[0] ?? null) : null;
}

const timeLink = ({ env, own }: Context): Canonical | null =>
  own('a[href]')
    .filter((link) => all(link, 'time').length > 0)
    .map((link) => canonical(attr(link, 'href'), env.url))[0] ?? null;

const uniqueLink = ({ env, own }: Context): Canonical | null => onlyOne(own('a[href]'), env);

const onlyTime = (times: Element[]): string | null =>
  times.length === 1 ? attr(times[0] ?? null, 'datetime') : null;

const FIELDS: Fields = {
  link: [
    ['time link', timeLink],
    ['one permalink', uniqueLink],
  ],
  handle: [['permalink', (context) => (timeLink(context) ?? uniqueLink(context))?.handle ?? null]],
  name: each(AREA.author, (element) => attr(element, 'content') ?? lineOf(element)),
  text: [
    ...each(AREA.body, (element) => textOf(element) || null),
    ['area', ({ container }) => textOf(container) || null],
  ],
  postedAt: [['time[datetime]', ({ own }) => onlyTime(own('time[datetime]'))]],
  media: ({ env, own }) => imagesOf(own('img[src]'), env.url).filter(({ alt }) => alt !== null),
  absent: {
    handle: 'not_in_page',
    name: 'not_in_page',
    text: 'not_in_page',
    postedAt: 'not_in_page',
    permalink: 'not_in_page',
    id: 'not_in_page',
  },
};

/** The nearest article-like element with a time or a permalink, for pages without an adapter. */
export function genericPostAt(element: Element, env: PageEnv): Candidate | null {
  for (const { css } of AREA.posts) {
    const container = closest(element, css);
    const isPost =
      container && (all(container, 'time[datetime]').length > 0 || onlyOne(all(container, 'a[href]'), env));
    if (container && isPost && env.isVisible(container)) return { container, tier: GENERIC_TIER };
  }
  return null;
}

/** Reads any element that the officer points at; nothing is known of its structure. */
export function readArea(container: Element, env: PageEnv): Post {
  const context = contextOf(container, env, 'post', NO_PARTS, NO_PARTS);
  return assemble(platformOf(env.url), FIELDS, context, GENERIC_TIER);
}
