import { attr } from '../dom/node.ts';
import { lineOf } from '../dom/text.ts';
import { found, missing, type Reading, type Reason } from '../model/reading.ts';
import { type Canonical, canonical } from './canonical/index.ts';
import type { Context, Selector } from './context.ts';

/** A small named reader of one field; null when it finds nothing. May throw: that counts as nothing found. */
export type Reader<T> = readonly [name: string, read: (context: Context) => T | null];

/** Readers as they are at this moment: one for each selector of a list, which a selector pack may change. */
type LiveReaders<T> = () => readonly Reader<T>[];

/** Ordered readers of one field. */
export type Readers<T> = readonly (Reader<T> | LiveReaders<T>)[];

/** The readers, those of selector lists written out. */
export const readersNow = <T>(readers: Readers<T>): Reader<T>[] =>
  readers.flatMap((reader) => (typeof reader === 'function' ? reader() : [reader]));

/** Confidence by the place of the reader in its list. */
const CONFIDENCE = [0.97, 0.85, 0.7, 0.55];
const LAST = 0.4;

function attempt<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/**
 * Asks the readers in order; the first value that `valid` lets through wins and names its reader as
 * `tier2:<name>`. `valid` may normalise the value. When none wins, the reason is `invalid` if a value was there,
 * else the one given.
 */
export function readFirst<T>(
  readers: Readers<T>,
  context: Context,
  valid: (value: T) => T | null,
  reason: Reason,
): Reading<T> {
  let rejected = false;
  for (const [index, [name, read]] of readersNow(readers).entries()) {
    const raw = attempt(() => read(context));
    const value = raw === null ? null : attempt(() => valid(raw));
    if (value !== null)
      return found(value, `tier${index + 1}:${name}`.slice(0, 120), CONFIDENCE[index] ?? LAST);
    rejected ||= raw !== null;
  }
  return missing(rejected ? 'invalid' : reason);
}

/** One reader per selector of the list as it is when the post is read: the first own element that gives a value. */
export const each = <T>(
  selectors: readonly Selector[],
  read: (element: Element, context: Context) => T | null,
): Readers<T> => [
  () =>
    selectors.map(({ css }) => [
      css,
      (context) => {
        for (const element of context.own(css)) {
          const value = read(element, context);
          if (value !== null) return value;
        }
        return null;
      },
    ]),
];

/** The first line that one of the selectors shows. */
export const shown =
  (selectors: readonly Selector[]) =>
  ({ own }: Context): string | null => {
    for (const { css } of selectors) {
      const line = own(css)
        .map((element) => lineOf(element))
        .find((found) => found !== null);
      if (line) return line;
    }
    return null;
  };

/** While a feed scrolls the same few links are read again and again: parsing them was an eighth of the work there. */
const links = new Map<string, Canonical | null>();
const MOST_LINKS = 2_000;

/** The permalink in an element's `href`, when it is one of the adapter's platform. */
export function permalinkOf(element: Element, { env }: Pick<Context, 'env'>): Canonical | null {
  const href = attr(element, 'href');
  const key = `${env.url.href}\n${href}`;
  const known = links.get(key);
  if (known !== undefined) return known;
  if (links.size >= MOST_LINKS) links.clear();
  const link = canonical(href, env.url);
  links.set(key, link);
  return link;
}
