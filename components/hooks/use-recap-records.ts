import { type RecapRecords, recapRecords } from '../../lib/db/recap.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** What was flagged at instants in [since, before) (ISO 8601), kept current. */
export function useRecapRecords(since: string, before: string): Live<RecapRecords> {
  const db = useDatabase();
  return useLiveQuery(() => recapRecords(db, since, before), [db, since, before]);
}
