import { getRetentionState, listRetentionRuns } from '../../lib/db/retention.ts';
import type { RetentionRun, RetentionState } from '../../lib/model/retention.ts';
import { useDatabase } from './database.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Removals that are told of; each names only how many findings. */
const SHOWN = 5;

export interface RetentionRecords {
  /** Null until the first look. */
  state: RetentionState | null;
  /** The last first. */
  runs: RetentionRun[];
}

/** What is known of removals of personal data, kept current; null while it is read. */
export function useRetention(): RetentionRecords | null {
  const db = useDatabase();
  const live = useLiveQuery(
    async () => ({ state: await getRetentionState(db), runs: await listRetentionRuns(db, SHOWN) }),
    [db],
  );
  return live.status === 'ready' ? live.value : null;
}
