import * as v from 'valibot';
import { IdSchema, InstantSchema, text } from './primitives.ts';

/** What an office may write beside an entry. */
export const NoteTextSchema = v.pipe(text(2_000), v.trim());

/**
 * An office's own note to an entry, its own or another publisher's. It stands beside the entry, never in it: packages do
 * not carry it, and a newer version of the entry leaves it as it is.
 */
export const OfficeNoteSchema = v.strictObject({
  clarificationId: IdSchema,
  text: NoteTextSchema,
  updatedAt: InstantSchema,
  updatedBy: text(200),
});
export type OfficeNote = v.InferOutput<typeof OfficeNoteSchema>;
