import type { ReadQuery } from './query.ts';
import type { Weights } from './weights.ts';

/** Weight that the densest stretch of the query holds of `terms`, each counted once. */
export function densest(terms: Iterable<number>, width: number, weights: Weights, query: ReadQuery): number {
  const places: { position: number; term: number }[] = [];
  for (const term of terms)
    for (const position of query.positions.get(term) ?? []) places.push({ position, term });
  places.sort((a, b) => a.position - b.position);
  const gain = (term: number) => weights.of(term) * (query.terms.get(term) ?? 0);
  const inside = new Map<number, number>();
  let [first, held, best] = [0, 0, 0];
  for (const { position, term } of places) {
    const count = inside.get(term) ?? 0;
    if (count === 0) held += gain(term);
    inside.set(term, count + 1);
    for (let old = places[first]; old && position - old.position > width; old = places[first]) {
      const left = (inside.get(old.term) ?? 1) - 1;
      if (left === 0) held -= gain(old.term);
      inside.set(old.term, left);
      first += 1;
    }
    best = Math.max(best, held);
  }
  return best;
}
