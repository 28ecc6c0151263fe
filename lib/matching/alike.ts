import { isStopTerm } from '../text/stopwords.ts';
import type { Documents } from './documents.ts';
import type { ReadQuery } from './query.ts';
import { ENTRY_END, LINE_END } from './stream.ts';
import type { Weights } from './weights.ts';

/** The distinct terms of an entry's title. */
export function titleTerms(documents: Documents, slot: number): Set<number> {
  const { units } = documents.stream;
  const start = documents.startOf(slot);
  let end = start;
  while (units[end] !== LINE_END) end += 1;
  return new Set(units.subarray(start, end));
}

/** How alike two sets of terms are, 0..1: weight of shared terms over weight of all. */
function alikenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>, weights: Weights, extra = 0): number {
  let shared = 0;
  let all = extra;
  for (const term of a) {
    const weight = weights.of(term);
    all += weight;
    if (b.has(term)) shared += weight;
  }
  for (const term of b) if (!a.has(term)) all += weights.of(term);
  return all > 0 ? shared / all : 0;
}

/** How much the longer of two texts counts when one may be a copy of the other with something added. */
const LONGER = 0.25;
/** Two telling words: less in common is chance. */
const LEAST_SHARED = 1.2;

/**
 * How far one text is a copy of the other, 0..1: shared weight over mostly the shorter text's weight, so that a copy
 * with a comment around it is still one. `extra` is weight that only `a` has.
 */
export function copyShare(
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
  weights: Weights,
  extra = 0,
): number {
  const sum = (terms: Iterable<number>) => [...terms].reduce((total, term) => total + weights.of(term), 0);
  const [own, other] = [sum(a) + extra, sum(b)];
  const whole = Math.min(own, other) * (1 - LONGER) + Math.max(own, other) * LONGER;
  const shared = sum([...a].filter((term) => b.has(term)));
  return shared >= LEAST_SHARED ? shared / whole : 0;
}

/** A function that tells how alike two entries' titles are, 0..1. */
export function alikenessIn(documents: Documents, weights: Weights): (a: number, b: number) => number {
  const known = new Map<number, Set<number>>();
  const of = (slot: number) => {
    const terms = known.get(slot) ?? titleTerms(documents, slot);
    known.set(slot, terms);
    return terms;
  };
  return (a, b) => alikenessOf(of(a), of(b), weights);
}

/** The telling terms that an entry's title and claims share with the query, with their weight. */
export function sharedTerms(
  documents: Documents,
  weights: Weights,
  query: ReadQuery,
  slot: number,
): Map<number, number> {
  const shared = new Map<number, number>();
  const { units } = documents.stream;
  let linesEnd = documents.startOf(slot);
  for (let at = linesEnd; units[at] !== ENTRY_END; at += 1) if (units[at] === LINE_END) linesEnd = at;
  for (let at = documents.startOf(slot); at < linesEnd; at += 1) {
    const term = units[at] ?? 0;
    const isTelling =
      term !== LINE_END && query.terms.has(term) && !isStopTerm(documents.vocabulary.terms[term] ?? '');
    if (isTelling) shared.set(term, weights.of(term));
  }
  return shared;
}
