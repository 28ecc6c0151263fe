import { useEffect, useState } from 'preact/hooks';
import { getEntryDraft } from '../../lib/db/entry-drafts.ts';
import type { EntryDraft } from '../../lib/model/entry-draft.ts';
import { useDatabase } from './database.ts';

/** What was kept of an entry's form, as it is when the form is opened; null for nothing, undefined while it is read. */
export function useEntryDraft(key: string): EntryDraft | null | undefined {
  const db = useDatabase();
  const [draft, setDraft] = useState<EntryDraft | null>();
  useEffect(() => {
    // A store that cannot be read must not keep anybody from writing.
    getEntryDraft(db, key).then(
      (found) => setDraft(found ?? null),
      () => setDraft(null),
    );
  }, [db, key]);
  return draft;
}
