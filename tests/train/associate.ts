import type { Associations } from '../../lib/matching/associations.ts';
import { isStopTerm } from '../../lib/text/stopwords.ts';
import { termsOf } from '../../lib/text/terms.ts';
import { tokens } from '../../lib/text/tokens.ts';

/** A post and the title that answers it. */
export interface Pair {
  post: string;
  title: string;
  claim: string;
}

/** Claims in which a pair of words must occur, how much oftener than by chance, and how surely (log-likelihood). */
const FEWEST = 3;
const LIFT = 2;
const SUREST = 3;

const telling = (text: string): Set<string> =>
  new Set(
    tokens(text).flatMap(({ word }) =>
      termsOf(word).filter((term) => /\p{L}{2}/u.test(term) && !isStopTerm(term)),
    ),
  );

const without = (terms: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...terms].filter((term) => !others.has(term));

/** Counts, for every word of a post that its title lacks, the words of the title that the post lacks. */
function count(pairs: readonly Pair[]) {
  const said = new Map<string, number>();
  const titled = new Map<string, number>();
  const together = new Map<string, Map<string, Set<string>>>();
  const add = (counts: Map<string, number>, term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { post, title, claim } of pairs) {
    const [inPost, inTitle] = [telling(post), telling(title)];
    const missing = without(inTitle, inPost);
    for (const term of inPost) add(said, term);
    for (const term of missing) add(titled, term);
    for (const word of without(inPost, inTitle)) {
      const claims = together.get(word) ?? new Map<string, Set<string>>();
      together.set(word, claims);
      for (const term of missing) claims.set(term, (claims.get(term) ?? new Set()).add(claim));
    }
  }
  return { said, titled, together };
}

/**
 * Which words of titles go with which words of posts where the two do not share them. Strength is the root of the share
 * of the word's posts whose title has the other; a pair is kept by its log-likelihood (Dunning 1993), one-sided.
 */
export function associate(pairs: readonly Pair[]): Associations {
  const { said, titled, together } = count(pairs);
  const found = new Map<string, [string, number][]>();
  for (const [word, claims] of together) {
    const all = said.get(word) ?? 0;
    const kept = [...claims].flatMap(([term, { size }]): [string, number][] => {
      const expected = (all * (titled.get(term) ?? 0)) / pairs.length;
      const isSure = size * Math.log(size / expected) - (size - expected) >= SUREST;
      if (size < FEWEST || size < LIFT * expected || !isSure) return [];
      return [[term, Number(Math.sqrt((size - 1) / (all + 2)).toFixed(2))]];
    });
    if (kept.length)
      found.set(
        word,
        kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
      );
  }
  return found;
}

/** The table as `associations.json` holds it, words in order. */
export const written = (associations: Associations) => ({
  notice:
    'Written by npm run train: for a term of a post, the terms of titles that go with it, and how strongly (0..1).',
  words: Object.fromEntries(
    [...associations]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, list]) => [word, list.map(([term, strength]) => `${term} ${strength}`).join(', ')]),
  ),
});
