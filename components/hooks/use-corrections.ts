import { entriesWithReplies, repliesFrom, successorsOf } from '../../lib/db/corrections.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { HistoryEvent } from '../../lib/model/history.ts';
import type { Reply } from '../../lib/model/reply.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';
import { useToday } from './use-today.ts';

export interface RepliedRecords {
  replies: Reply[];
  entries: Clarification[];
  findings: Finding[];
  history: HistoryEvent[];
}

/** The replies made from entries that `lapsed` holds true of today, with what belongs to them. Kept current. */
export function useRepliesFrom(lapsed: (entry: Clarification) => boolean): Live<RepliedRecords> {
  const db = useDatabase();
  const today = useToday();
  return useLiveQuery(async () => {
    const entries = (await entriesWithReplies(db)).filter(lapsed);
    const ids = entries.map(({ id }) => id);
    return {
      entries: [...entries, ...(await successorsOf(db, entries))],
      ...(await repliesFrom(db, ids)),
    };
  }, [db, today]);
}
