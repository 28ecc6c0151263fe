import { Best } from './best.ts';
import type { Documents } from './documents.ts';
import type { ReadQuery } from './query.ts';
import type { Weights } from './weights.ts';

/** Worth of a term that stands only in the body (summary, keywords), next to one in title or claims. */
const BODY = 0.3;
/** Keeps titles of one or two words from coming first by chance. */
const DAMPING = 2;
/** A term that tells less than this finds nothing. */
const LEAST_GAIN = 0.01;
/** Postings that are read: the most telling terms first, so that a large library costs little more than a small one. */
const BUDGET = 120_000;

export interface Candidate {
  slot: number;
  /** Sum of what the shared terms tell, and the same set against how much the title has to tell. */
  overlap: number;
  closeness: number;
}

interface Gain {
  gain: number;
  postings: [packed: Uint32Array, added: readonly number[]];
}

/** The query's terms with what they tell, most telling first, as far as the budget goes. */
function affordable(documents: Documents, weights: Weights, query: ReadQuery): Gain[] {
  const gains = Array.from(query.terms, ([term, quality]): Gain => {
    return { gain: weights.of(term) ** 2 * quality, postings: documents.postings.of(term) };
  });
  gains.sort((a, b) => b.gain - a.gain);
  let read = 0;
  return gains.filter(({ gain, postings: [packed, added] }) => {
    read += packed.length + added.length;
    return gain >= LEAST_GAIN && read <= BUDGET;
  });
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
  const add = (entry: number, gain: number) => {
    const slot = entry >>> 1;
    const before = overlaps[slot] ?? 0;
    if (before === 0) touched.push(slot);
    overlaps[slot] = before + ((entry & 1) === 1 ? gain : gain * BODY);
  };
  for (const { gain, postings } of affordable(documents, weights, query)) {
    for (const entries of postings)
      for (let at = 0; at < entries.length; at += 1) add(entries[at] ?? 0, gain);
  }
  const best = new Best(size);
  for (const slot of touched) {
    if (documents.at(slot)) best.offer(slot, (overlaps[slot] ?? 0) / (weights.ofTitle(slot) + DAMPING));
  }
  return best.ranked().map(([slot, closeness]) => ({ slot, closeness, overlap: overlaps[slot] ?? 0 }));
}
