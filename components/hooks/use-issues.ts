import { listIssues } from '../../lib/db/issues.ts';
import type { Issue } from '../../lib/model/issue.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** All issues, merged and deleted ones included; kept current. */
export function useIssues(): Live<Issue[]> {
  const db = useDatabase();
  return useLiveQuery(() => listIssues(db), [db]);
}
