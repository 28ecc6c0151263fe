import * as v from 'valibot';
import { type ClarificationInput, ClarificationInputSchema } from '../model/clarification.ts';
import ballots from './samples/ballots.json' with { type: 'json' };
import people from './samples/people.json' with { type: 'json' };
import results from './samples/results.json' with { type: 'json' };
import systems from './samples/systems.json' with { type: 'json' };
import voters from './samples/voters.json' with { type: 'json' };

/**
 * The sample library: real, published facts with their sources, in wording of our own that no office has approved.
 * It shows how an entry is written and is marked CONTOH once it is loaded. Ordered by code.
 */
export const SAMPLES: readonly ClarificationInput[] = v
  .parse(v.array(ClarificationInputSchema), [...ballots, ...people, ...results, ...systems, ...voters])
  .sort((a, b) => b.code.slice(0, 2).localeCompare(a.code.slice(0, 2)) || a.code.localeCompare(b.code));
