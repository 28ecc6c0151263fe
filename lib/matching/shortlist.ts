import type { Documents } from './documents.ts';
import type { ReadQuery } from './query.ts';
import type { Weights } from './weights.ts';

/** Worth of a term that stands only in the body (summary, keywords), next to one in title or claims. */
const BODY = 0.3;

/** Keeps titles of one or two words from coming first by chance. */
const DAMPING = 2;

export interface Candidate {
  slot: number;
  /** Sum of what the shared terms tell, and the same set against how much the title has to tell. */
  overlap: number;
  closeness: number;
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
    .map((slot) => {
      const overlap = overlaps[slot] ?? 0;
      return { slot, overlap, closeness: overlap / (weights.ofTitle(slot) + DAMPING) };
    })
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, size);
}
