import { all, attr, closest, contains, one } from '../dom/node.ts';
import type { Post } from '../model/post.ts';
import type { PageEnv } from './site.ts';

/** A CSS selector and the month in which it was last seen on a real page; lists are ordered, newest first. */
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

export const pageLang = (env: PageEnv): string => attr(one(env.document, 'html'), 'lang') ?? '';

/** Joins a list of selectors into one. */
export const joined = (selectors: readonly Selector[]): string => selectors.map(({ css }) => css).join(', ');

/** Builds the context of a container; `inner` lists what starts a quoted or nested post in it. */
export function contextOf(
  container: Element,
  env: PageEnv,
  kind: Post['kind'],
  inner: { quote: readonly Selector[]; nested: readonly Selector[] },
): Context {
  const foreign = joined([...inner.quote, ...inner.nested]);
  const isOwn = (element: Element) => {
    const owner = foreign && closest(element, foreign);
    return !owner || owner === container || !contains(container, owner);
  };
  const quotes = inner.quote.length > 0 ? all(container, joined(inner.quote)) : [];
  return {
    container,
    env,
    kind,
    lang: pageLang(env),
    quote: quotes[0] ?? null,
    own: (css) => all(container, css).filter(isOwn),
  };
}
