import type { OfficeNote } from '../model/office-note.ts';
import type { Database } from './database.ts';

export const getOfficeNote = (db: Database, clarificationId: string): Promise<OfficeNote | undefined> =>
  db.officeNotes.get(clarificationId);

export const listOfficeNotes = (db: Database): Promise<OfficeNote[]> => db.officeNotes.toArray();

/** Keeps the note to an entry; an empty one is no note. */
export async function putOfficeNote(db: Database, note: OfficeNote): Promise<void> {
  if (note.text === '') await db.officeNotes.delete(note.clarificationId);
  else await db.officeNotes.put(note);
}
