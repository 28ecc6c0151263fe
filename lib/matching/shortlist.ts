import type { Documents } from './documents.ts';
import type { ReadQuery } from './query.ts';
import type { Weights } from './weights.ts';

/** Worth of a term that stands only in the body (summary, keywords), next to one in title or claims. */
const BODY = 0.3;

export interface Candidate {
  slot: number;
  /** Sum of what the shared terms tell. */
  overlap: number;
}

/** The `size` entries that share the most telling words with the query, best first. */
export function shortlist(
  documents: Documents,
  weights: Weights,
  query: ReadQuery,
  size: number,
): Candidate[] {
  const overlaps = new Float32Array(documents.slots);
  const touched: number[] = [];
  for (const [term, quality] of query.terms) {
    const gain = weights.of(term) ** 2 * quality;
    if (gain < 0.01) continue;
    for (const entries of documents.postings.of(term)) {
      for (const entry of entries) {
        const slot = entry >>> 1;
        if (overlaps[slot] === 0) touched.push(slot);
        overlaps[slot] = (overlaps[slot] ?? 0) + ((entry & 1) === 1 ? gain : gain * BODY);
      }
    }
  }
  return touched
    .filter((slot) => documents.at(slot))
    .map((slot) => ({ slot, overlap: overlaps[slot] ?? 0 }))
    .sort((a, b) => b.overlap - a.overlap)
    .slice(0, size);
}
