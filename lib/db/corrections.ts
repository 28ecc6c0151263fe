import type { Clarification } from '../model/clarification.ts';
import type { Finding } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Reply } from '../model/reply.ts';
import { getClarifications } from './clarifications.ts';
import type { Database } from './database.ts';
import type { Stamp } from './history.ts';

/** The entries that replies were made from, deleted ones included. */
export async function entriesWithReplies(db: Database): Promise<Clarification[]> {
  const ids = (await db.replies.orderBy('clarificationId').uniqueKeys()) as string[];
  return (await db.clarifications.bulkGet(ids)).filter((entry) => entry !== undefined);
}

/** The entries that replaced these, and those that replaced them in turn. */
export async function successorsOf(
  db: Database,
  entries: readonly Clarification[],
): Promise<Clarification[]> {
  const known = new Set(entries.map(({ id }) => id));
  const found: Clarification[] = [];
  for (let step = entries; step.length > 0; ) {
    const ids = step.flatMap(({ supersededBy }) =>
      supersededBy && !known.has(supersededBy) ? [supersededBy] : [],
    );
    for (const id of ids) known.add(id);
    step = await getClarifications(db, [...new Set(ids)]);
    found.push(...step);
  }
  return found;
}

/** All replies made from these entries, with their findings and the history of those, oldest first. */
export async function repliesFrom(
  db: Database,
  entryIds: readonly string[],
): Promise<{ replies: Reply[]; findings: Finding[]; history: HistoryEvent[] }> {
  const replies = await db.replies.where('clarificationId').anyOf(entryIds).toArray();
  const ids = [...new Set(replies.map(({ findingId }) => findingId))];
  const findings = (await db.findings.bulkGet(ids)).filter((finding) => finding !== undefined);
  return { replies, findings, history: await db.history.where('findingId').anyOf(ids).sortBy('id') };
}

/** Adds a mark about one reply to its finding's history. False when the reply is unknown. */
export const markReply = (
  db: Database,
  replyId: string,
  field: string,
  set: boolean,
  stamp: Stamp,
): Promise<boolean> =>
  db.transaction('rw', db.replies, db.history, async () => {
    const reply = await db.replies.get(replyId);
    if (!reply) return false;
    await db.history.add({
      id: stamp.newId(),
      findingId: reply.findingId,
      at: stamp.at,
      by: stamp.by,
      field,
      from: set ? null : replyId,
      to: set ? replyId : null,
    });
    return true;
  });
