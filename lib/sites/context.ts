import { all, attr, contains, one, parentOf } from '../dom/node.ts';
import type { Post } from '../model/post.ts';
import type { PageEnv } from './site.ts';

/**
 * A CSS selector and the month in which it was last seen on a real page; lists are ordered, newest first. The lists of
 * adapters are in selectors/.
 */
export interface Selector {
  seen: string;
  css: string;
}

/** What the readers of one post work on. */
export interface Context {
  container: Element;
  env: PageEnv;
  kind: Post['kind'];
  /** The page's `html[lang]`, `''` when it has none. */
  lang: string;
  /** The element of a post quoted inside this one, or null. */
  quote: Element | null;
  /** The post's own elements that match: those inside quoted or nested posts are left out. */
  own(css: string): Element[];
}

const pageLang = (env: PageEnv): string => attr(one(env.document, 'html'), 'lang') ?? '';

/** Joins a list of selectors into one. */
export const joined = (selectors: readonly Selector[]): string => selectors.map(({ css }) => css).join(', ');

/** Finds where other posts start inside a container: quoted, reshared, answers. */
export type Parts = (container: Element) => Element[];

export const NO_PARTS: Parts = () => [];

/** The parts that match one of the selectors. */
export const partsBy =
  (...lists: (readonly Selector[])[]): Parts =>
  (container) =>
    all(container, joined(lists.flat()));

/** The largest part of the container that holds `inner` and not `other`; `[]` when one of them is missing. */
export function partApart(
  container: Element,
  inner: Element | undefined,
  other: Element | undefined,
): Element[] {
  if (!inner || !other) return [];
  let part = inner;
  for (let up = parentOf(part); up && up !== container && !contains(up, other); up = parentOf(up)) part = up;
  return [part];
}

/** The part of a second author: around the second element that matches, apart from the first. */
export const partOfSecond =
  (css: string): Parts =>
  (container) => {
    const [first, second] = all(container, css);
    return partApart(container, second, first);
  };

/** Builds the context of a container. */
export function contextOf(
  container: Element,
  env: PageEnv,
  kind: Post['kind'],
  quote: Parts,
  nested: Parts,
): Context {
  const quotes = quote(container);
  const foreign = [...quotes, ...nested(container)];
  const isOwn = (element: Element) => !foreign.some((part) => contains(part, element));
  return {
    container,
    env,
    kind,
    lang: pageLang(env),
    quote: quotes[0] ?? null,
    own: (css) => all(container, css).filter(isOwn),
  };
}
