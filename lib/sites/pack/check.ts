import { PLATFORMS, type Platform } from '../../model/platform.ts';
import type { SelectorPack } from '../../model/selector-pack.ts';
import { listsOf } from './apply.ts';

const MAX_SELECTORS = 400;
/** Bundled selectors have two of them; each looks through all that is below. */
const MAX_HAS = 3;
/** Brackets in brackets; bundled selectors go two deep. */
const MAX_DEPTH = 4;

/** Why a pack does not fit; sentences in the locale files (`pack.refused.<code>`). */
export type PackFlaw =
  | { reason: 'expired' | 'old_version' | 'newer_program' | 'too_many' }
  /** `detail` is the platform's or list's name, or the selector. */
  | { reason: 'unknown_list' | 'bad_selector' | 'costly_selector'; detail: string };

export interface PackFacts {
  now: Date;
  /** Version of the running program, such as `1.4.0`. */
  program: string;
  /** Version of the pack that is in use. */
  replaces?: number | undefined;
}

/** Whether dotted version `a` is older than `b`; parts that are missing count as 0. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const place = [0, 1, 2, 3].find((n) => (left[n] ?? 0) !== (right[n] ?? 0));
  return place !== undefined && (left[place] ?? 0) < (right[place] ?? 0);
}

/** Deepest nesting of brackets. */
function depthOf(css: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of css) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const parses = (css: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
};

/** Whether a selector fits every box of a page, or makes the browser look through all of it again and again. */
const isCostly = (css: string): boolean =>
  css.split(/:has\(/i).length - 1 > MAX_HAS ||
  depthOf(css) > MAX_DEPTH ||
  ['div', 'span'].some((tag) => document.createElement(tag).matches(css));

function flawOfSelector(css: string): PackFlaw | null {
  if (!parses(css)) return { reason: 'bad_selector', detail: css };
  return isCostly(css) ? { reason: 'costly_selector', detail: css } : null;
}

function flawOfNames(platform: Platform, names: readonly string[]): PackFlaw | null {
  const known = listsOf(platform);
  if (known.size === 0) return { reason: 'unknown_list', detail: platform };
  const strange = names.find((name) => !known.has(name));
  return strange === undefined ? null : { reason: 'unknown_list', detail: `${platform}: ${strange}` };
}

function firstFlaw<T>(items: readonly T[], find: (item: T) => PackFlaw | null): PackFlaw | null {
  for (const item of items) {
    const flaw = find(item);
    if (flaw) return flaw;
  }
  return null;
}

/**
 * Why a pack must not be used now, or null. To be asked before it is installed and again by every page that uses it;
 * needs a document, whose parser is the judge of selectors.
 */
export function flawOf(
  { version, expires, minExt, adapters }: SelectorPack,
  facts: PackFacts,
): PackFlaw | null {
  if (version <= (facts.replaces ?? 0)) return { reason: 'old_version' };
  if (Date.parse(expires) <= facts.now.getTime()) return { reason: 'expired' };
  if (isOlder(facts.program, minExt)) return { reason: 'newer_program' };
  const selectors = Object.values(adapters).flatMap(({ lists }) => Object.values(lists).flat());
  if (selectors.length > MAX_SELECTORS) return { reason: 'too_many' };
  const named = PLATFORMS.filter((platform) => adapters[platform]);
  return (
    firstFlaw(named, (platform) => flawOfNames(platform, Object.keys(adapters[platform]?.lists ?? {}))) ??
    firstFlaw(selectors, ({ css }) => flawOfSelector(css))
  );
}
