import type { EntryDraft } from '../model/entry-draft.ts';
import type { Database } from './database.ts';

export const getEntryDraft = (db: Database, key: string): Promise<EntryDraft | undefined> =>
  db.entryDrafts.get(key);

export const putEntryDraft = (db: Database, draft: EntryDraft): Promise<string> => db.entryDrafts.put(draft);

export const deleteEntryDraft = (db: Database, key: string): Promise<void> => db.entryDrafts.delete(key);
