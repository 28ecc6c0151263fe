import { findingsOfPost } from '../../lib/db/findings.ts';
import { repliesFrom, repliesSince } from '../../lib/db/replies.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Reply } from '../../lib/model/reply.ts';
import { useDatabase } from './database.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Replies that matter to the next one, each list newest first. */
export interface Answers {
  /** To other posts, since the start of the window. */
  recent: readonly Reply[];
  /** To the same post, under whichever finding. */
  ofPost: readonly Reply[];
  /** To other posts with the same entry, so on the same issue. */
  ofIssue: readonly Reply[];
}

const NONE: Answers = { recent: [], ofPost: [], ofIssue: [] };

const newestFirst = (replies: readonly Reply[]): Reply[] =>
  [...replies].sort((a, b) => b.copiedAt.localeCompare(a.copiedAt));

/** What was answered before: in the window since `since`, to this post, and with this entry. */
export function useAnswers({ id, postKey }: Finding, entryId: string, since: string): Answers {
  const db = useDatabase();
  const live = useLiveQuery(async () => {
    const same = new Set([
      id,
      ...(postKey ? await findingsOfPost(db, postKey) : []).map((finding) => finding.id),
    ]);
    const [recent, issue, post] = await Promise.all([
      repliesSince(db, since),
      repliesFrom(db, entryId),
      db.replies
        .where('findingId')
        .anyOf([...same])
        .toArray(),
    ]);
    return {
      recent: newestFirst(recent.filter((reply) => reply.findingId !== id)),
      ofPost: newestFirst(post),
      ofIssue: newestFirst(issue.filter((reply) => !same.has(reply.findingId))),
    };
  }, [db, id, postKey, entryId, since]);
  return live.status === 'ready' ? live.value : NONE;
}
