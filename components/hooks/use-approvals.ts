import { approvalsOf } from '../../lib/db/approvals.ts';
import type { Approval } from '../../lib/model/approval.ts';
import { useDatabase } from './database.ts';
import { useLiveQuery } from './use-live-query.ts';

/** What was asked of others about this finding's texts, newest first. */
export function useApprovals(findingId: string): readonly Approval[] {
  const db = useDatabase();
  const live = useLiveQuery(() => approvalsOf(db, findingId), [db, findingId]);
  return live.status === 'ready' ? live.value : [];
}
