import { getClarifications } from '../../lib/db/clarifications.ts';
import { getFinding } from '../../lib/db/findings.ts';
import { historyOf } from '../../lib/db/history.ts';
import { getDraft, repliesOf } from '../../lib/db/replies.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { HistoryEvent } from '../../lib/model/history.ts';
import type { Draft, Reply } from '../../lib/model/reply.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

export interface FindingRecord {
  finding: Finding;
  /** What is being written; undefined when nothing is. */
  draft: Draft | undefined;
  /** Newest first. */
  replies: Reply[];
  /** Oldest first. */
  history: HistoryEvent[];
  /** The entries that were offered, chosen or named in the history, deleted ones included. */
  entries: Clarification[];
}

/** One finding with everything kept about it; null when it does not exist or was deleted. */
export function useFindingRecord(id: string): Live<FindingRecord | null> {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const finding = await getFinding(db, id);
    if (!finding || finding.deletedAt) return null;
    const history = await historyOf(db, id);
    const named = history
      .filter(({ field }) => field === 'clarificationId')
      .flatMap(({ from, to }) => [from, to]);
    const offered = finding.matchesSeen?.matches.map((match) => match.id) ?? [];
    const ids = [...offered, ...named, finding.clarificationId].filter((one) => one !== null);
    return {
      finding,
      history,
      draft: await getDraft(db, id),
      replies: await repliesOf(db, id),
      entries: await getClarifications(db, [...new Set(ids)]),
    };
  }, [db, id]);
}
