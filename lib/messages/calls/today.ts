import * as v from 'valibot';
import type { StrongMatch } from '../../model/match.ts';
import { IdSchema } from '../../model/primitives.ts';
import type { Outcome } from '../../util/outcome.ts';

/** Each takes the matcher some milliseconds. */
export const MOST_MATCHED = 100;

/** The start page, from the extension’s own pages. */
export interface TodayCalls {
  /** Which of these findings an entry strongly answers. Nothing is stored. */
  strongMatches(ids: string[]): Outcome<StrongMatch[]>;
}

export const TODAY_SCHEMAS = {
  strongMatches: v.pipe(v.array(IdSchema), v.maxLength(MOST_MATCHED)),
} as const;
