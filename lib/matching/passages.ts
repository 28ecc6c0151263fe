import type { ReadQuery } from './query.ts';
import type { Weights } from './weights.ts';

/** A passage is so many words long, and the next one starts so many words later. */
const LENGTH = 24;
const STEP = 12;
/** What a word tells that the library does not know. */
export const UNKNOWN_WEIGHT = 0.8;

/** How well an entry covers the passage that it covers best: share of the passage's weight, and the weight. */
export interface Covered {
  share: number;
  mass: number;
}

/**
 * The query cut into overlapping passages, each with what its words tell. A claim stands in one passage of a long
 * post; what is said around it must not count against the entry that answers the claim.
 */
export class Passages {
  readonly #totals: number[] = [];
  /** For each term its passages and what it tells. */
  readonly #terms = new Map<number, { gain: number; passages: readonly number[] }>();

  constructor(query: ReadQuery, weights: Weights) {
    for (const [term, positions] of query.positions) {
      const gain = weights.of(term) * (query.terms.get(term) ?? 0);
      const passages = [...new Set(positions.flatMap(passagesAt))];
      this.#terms.set(term, { gain, passages });
      for (const passage of passages) this.#add(passage, gain);
    }
    for (const position of query.unknown)
      for (const passage of passagesAt(position)) this.#add(passage, UNKNOWN_WEIGHT);
  }

  /** The passage that a text of the given terms covers best, by share times weight. */
  bestOf(terms: ReadonlySet<number>): Covered {
    const held = new Float32Array(this.#totals.length);
    for (const [term, { gain, passages }] of this.#terms)
      if (terms.has(term)) for (const passage of passages) held[passage] = (held[passage] ?? 0) + gain;
    let best: Covered = { share: 0, mass: 0 };
    held.forEach((mass, passage) => {
      const share = mass / (this.#totals[passage] || 1);
      if (share * mass > best.share * best.mass) best = { share, mass };
    });
    return best;
  }

  #add(passage: number, gain: number): void {
    while (this.#totals.length <= passage) this.#totals.push(0);
    this.#totals[passage] = (this.#totals[passage] ?? 0) + gain;
  }
}

/** The passages that a position lies in. */
function passagesAt(position: number): number[] {
  const last = Math.floor(position / STEP);
  const first = Math.max(0, Math.floor((position - LENGTH) / STEP) + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
