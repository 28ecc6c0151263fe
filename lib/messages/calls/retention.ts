import * as v from 'valibot';
import { IdsSchema } from '../../model/primitives.ts';
import type { Outcome } from '../../util/outcome.ts';

/** How long personal data is kept, from the extension’s own pages. */
export interface RetentionCalls {
  /** Removes personal data of findings whose time is up; of how many. Cannot be undone. */
  removePersonalData(ids: string[]): Outcome<number>;
  /** The officer has looked at the date of the computer: it is right. */
  trustClock(request: null): Outcome<null>;
}

export const RETENTION_SCHEMAS = { removePersonalData: IdsSchema, trustClock: v.null() } as const;
