import { alikenessIn } from './alike.ts';
import { certaintyOf, standingOf } from './certainty.ts';
import type { Documents } from './documents.ts';
import { describe } from './features.ts';
import { MODEL } from './model.ts';
import { run } from './net.ts';
import type { ReadQuery } from './query.ts';
import { shortlist } from './shortlist.ts';
import type { Weights } from './weights.ts';

/** Entries that are measured in full; the model was trained with as many. */
export const SHORTLIST = 40;

export interface Ranked {
  slot: number;
  /** Probability that the entry answers the query. */
  score: number;
}

/** The `limit` entries most likely to answer, best first; scores never rise along the list. */
export function rank(documents: Documents, weights: Weights, query: ReadQuery, limit: number): Ranked[] {
  const candidates = shortlist(documents, weights, query, SHORTLIST);
  const rows = describe(documents, weights, query, candidates);
  const scores = rows.map((row) => run(MODEL.rank, row));
  const alike = alikenessIn(documents, weights);
  const order = candidates.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let most = 1;
  return order.slice(0, limit).map((index) => {
    const slot = candidates[index]?.slot ?? 0;
    const alikeness = (other: number) => alike(slot, candidates[other]?.slot ?? 0);
    const standing = standingOf(scores, index, documents.size, alikeness);
    most = Math.min(most, certaintyOf(MODEL.certainty, rows[index] ?? [], standing));
    return { slot, score: most };
  });
}
