import { getClarification } from '../../lib/db/clarifications.ts';
import { useDatabase } from './database.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The version in which this library has an entry; null where it does not have it. */
export function useEntryVersion(id: string): number | null {
  const db = useDatabase();
  const live = useLiveQuery(async () => (await getClarification(db, id))?.version ?? null, [db, id]);
  return live.status === 'ready' ? live.value : null;
}
