import * as v from 'valibot';
import { InstantSchema, text } from './primitives.ts';

/** An entry's form as it was typed and not yet saved. `form` is JSON: only the form itself knows what it holds. */
export const EntryDraftSchema = v.strictObject({
  /** The entry's id; for a new one `new` and what it began with, so that each beginning has its own. */
  key: v.pipe(text(100), v.minLength(1)),
  /** The version that it was to follow; 0 for a new entry. */
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  form: text(1_000_000),
  savedAt: InstantSchema,
});
export type EntryDraft = v.InferOutput<typeof EntryDraftSchema>;
