import { useMemo } from 'preact/hooks';
import { getOfficeNote, listOfficeNotes } from '../../lib/db/office-notes.ts';
import type { OfficeNote } from '../../lib/model/office-note.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** The office's note to an entry; undefined when there is none. */
export function useOfficeNote(clarificationId: string): Live<OfficeNote | undefined> {
  const db = useDatabase();
  return useLiveQuery(() => getOfficeNote(db, clarificationId), [db, clarificationId]);
}

/** All notes, asked for at the moment that they are exported. */
export function useOfficeNotes(): () => Promise<OfficeNote[]> {
  const db = useDatabase();
  return useMemo(() => () => listOfficeNotes(db), [db]);
}
