import * as v from 'valibot';
import { CLARIFICATION_STATUSES } from './clarification.ts';
import { IdSchema } from './primitives.ts';
import { ThemeSchema } from './theme.ts';

/** What can be done to many entries at once. */
export const ClarificationChangeSchema = v.variant('kind', [
  /** Somebody read it and it is still right. */
  v.strictObject({ kind: v.literal('reviewed') }),
  /** Somebody opened every source today and found what the entry says. */
  v.strictObject({ kind: v.literal('sources_checked') }),
  v.strictObject({ kind: v.literal('status'), status: v.picklist(CLARIFICATION_STATUSES) }),
  v.strictObject({ kind: v.literal('theme'), theme: ThemeSchema }),
]);
export type ClarificationChange = v.InferOutput<typeof ClarificationChangeSchema>;

/** An entry in the version that a change made of it: what undo takes back. */
export const EntryVersionSchema = v.strictObject({
  id: IdSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type EntryVersion = v.InferOutput<typeof EntryVersionSchema>;

/** Entries of another publisher are left out of changes: only their publisher makes versions of them. */
export interface Changed {
  changed: EntryVersion[];
  ofPublishers: number;
}
