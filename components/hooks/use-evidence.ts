import { evidenceOf } from '../../lib/db/evidence.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** What was kept of the screen when a finding was flagged, oldest first. */
export function useEvidence(findingId: string): Live<Evidence[]> {
  const db = useDatabase();
  return useLiveQuery(() => evidenceOf(db, findingId), [db, findingId]);
}
