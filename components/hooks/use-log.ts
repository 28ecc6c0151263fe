import { getFinding, historyOf, listFindings } from '../../lib/db/findings.ts';
import { listReplies, repliesOf } from '../../lib/db/replies.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { HistoryEvent } from '../../lib/model/history.ts';
import type { Reply } from '../../lib/model/reply.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** The whole log with the replies made from it, kept current. */
export function useLog(): Live<{ findings: Finding[]; replies: Reply[] }> {
  const db = useDatabase();
  return useLiveQuery(
    async () => ({ findings: await listFindings(db), replies: await listReplies(db) }),
    [db],
  );
}

export interface FindingRecord {
  finding: Finding;
  replies: Reply[];
  history: HistoryEvent[];
}

/** One finding with everything kept about it; null when it does not exist or was deleted. */
export function useFindingRecord(id: string): Live<FindingRecord | null> {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const finding = await getFinding(db, id);
    if (!finding || finding.deletedAt) return null;
    return { finding, replies: await repliesOf(db, id), history: await historyOf(db, id) };
  }, [db, id]);
}
