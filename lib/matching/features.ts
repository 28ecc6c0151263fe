import type { Documents } from './documents.ts';
import type { ReadQuery } from './query.ts';
import type { Candidate } from './shortlist.ts';
import { ENTRY_END, LINE_END } from './stream.ts';
import type { Weights } from './weights.ts';

/** How one line of an entry (title, quote, claim) stands in the query. */
interface LineFit {
  coverage: number;
  mass: number;
}

const NO_FIT: LineFit = { coverage: 0, mass: 0 };

/** First guess of a candidate's worth: how much of the best line the query covers. */
export function bestLine(
  documents: Documents,
  weights: Weights,
  query: ReadQuery,
  { slot }: Candidate,
): LineFit {
  const { units } = documents.stream;
  let best = NO_FIT;
  let mass = 0;
  let total = 0;
  for (let at = documents.startOf(slot); units[at] !== ENTRY_END; at += 1) {
    const term = units[at] ?? ENTRY_END;
    if (term === LINE_END) {
      const coverage = total > 0 ? mass / total : 0;
      if (coverage * mass > best.coverage * best.mass) best = { coverage, mass };
      mass = 0;
      total = 0;
      continue;
    }
    const weight = weights.of(term);
    mass += weight * (query.terms.get(term) ?? 0);
    total += weight;
  }
  return best;
}
