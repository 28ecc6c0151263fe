import type { Draft, Reply } from '../model/reply.ts';
import type { Database } from './database.ts';
import { changeFindings } from './findings.ts';
import type { Stamp } from './history.ts';

/** Keeps what the officer is writing. */
export const putDraft = async (db: Database, draft: Draft): Promise<void> => {
  await db.drafts.put(draft);
};

export const getDraft = (db: Database, findingId: string): Promise<Draft | undefined> =>
  db.drafts.get(findingId);

/** Records that a draft was copied, who approved it (empty: nobody had to), and moves the finding to `replied`: all or nothing. */
export const addReply = (db: Database, reply: Reply, stamp: Stamp, approvedBy = ''): Promise<void> =>
  db.transaction('rw', db.findings, db.history, db.replies, async () => {
    await db.replies.add(reply);
    if (approvedBy)
      await db.history.add({
        id: stamp.newId(),
        findingId: reply.findingId,
        at: stamp.at,
        by: stamp.by,
        field: 'approval',
        from: null,
        to: approvedBy,
      });
    await db.history.add({
      id: stamp.newId(),
      findingId: reply.findingId,
      at: stamp.at,
      by: stamp.by,
      field: 'reply',
      from: null,
      to: reply.text,
    });
    await changeFindings(db, [reply.findingId], { status: 'replied', decision: 'reply' }, stamp);
  });

/** Tells in a finding's history that the picture of its reply was taken along, and how. */
export const addCard = async (
  db: Database,
  findingId: string,
  taken: string,
  stamp: Stamp,
): Promise<void> => {
  await db.history.add({
    id: stamp.newId(),
    findingId,
    at: stamp.at,
    by: stamp.by,
    field: 'card',
    from: null,
    to: taken,
  });
};

/** Sets how a reply left the panel. False when the reply is unknown. */
export const setReplyVia = async (db: Database, id: string, via: Reply['via']): Promise<boolean> =>
  (await db.replies.update(id, { via })) > 0;

/** Sets the address of a reply that was posted. False when the reply is unknown. */
export const setReplyUrl = (db: Database, id: string, url: string | null, stamp: Stamp): Promise<boolean> =>
  db.transaction('rw', db.replies, db.history, async () => {
    const reply = await db.replies.get(id);
    if (!reply) return false;
    await db.replies.update(id, { url });
    await db.history.add({
      id: stamp.newId(),
      findingId: reply.findingId,
      at: stamp.at,
      by: stamp.by,
      field: 'replyUrl',
      from: reply.url,
      to: url,
    });
    return true;
  });

/** Replies of a finding, newest first. */
export const repliesOf = async (db: Database, findingId: string): Promise<Reply[]> =>
  (await db.replies.where('findingId').equals(findingId).sortBy('id')).reverse();

/** Smallest UUIDv7 of the millisecond of `instant` (RFC 9562: the first 48 bits are Unix time). */
function firstIdAt(instant: string): string {
  const time = Math.max(0, Date.parse(instant)).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

/** Replies of any of the findings, in no order. */
export const repliesOfAll = (db: Database, findingIds: readonly string[]): Promise<Reply[]> =>
  db.replies.where('findingId').anyOf(findingIds).toArray();

/** Replies made at or after `instant` (ISO 8601); found by their ids, which sort by time. */
export const repliesSince = (db: Database, instant: string): Promise<Reply[]> =>
  db.replies.where('id').aboveOrEqual(firstIdAt(instant)).toArray();

/** Replies made from an entry, of any version. */
export const repliesFrom = (db: Database, clarificationId: string): Promise<Reply[]> =>
  db.replies.where('clarificationId').equals(clarificationId).toArray();
