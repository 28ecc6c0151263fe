import { evidenceOf, pictureUsage } from '../../lib/db/evidence.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** What was kept of the screen when a finding was flagged, oldest first. */
export function useEvidence(findingId: string): Live<Evidence[]> {
  const db = useDatabase();
  return useLiveQuery(() => evidenceOf(db, findingId), [db, findingId]);
}

/** How many pictures of evidence are kept, and their bytes; kept current. */
export function usePictureUsage(): Live<{ count: number; bytes: number }> {
  const db = useDatabase();
  return useLiveQuery(() => pictureUsage(db), [db]);
}
