import * as v from 'valibot';
import { NoteTextSchema } from '../../model/office-note.ts';
import { IdSchema } from '../../model/primitives.ts';
import type { Outcome } from '../../util/outcome.ts';

/** The office's notes to entries, from the workspace. */
export interface OfficeNoteCalls {
  /** Writes the note to an entry; an empty one takes it away. */
  saveOfficeNote(request: { clarificationId: string; text: string }): Outcome<null>;
}

export const OFFICE_NOTE_SCHEMAS = {
  saveOfficeNote: v.strictObject({ clarificationId: IdSchema, text: NoteTextSchema }),
} as const;
