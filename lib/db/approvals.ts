import type { Approval } from '../model/approval.ts';
import type { Database } from './database.ts';
import type { Stamp } from './history.ts';

/** Who approved, as the history says it: with the office where it is another. */
export const approverName = ({ approver, office }: NonNullable<Approval['answer']>): string =>
  office ? `${approver} (${office})` : approver;

/** Keeps a request, with its line in the history: both or neither. */
export const addApproval = (db: Database, approval: Approval, stamp: Stamp): Promise<void> =>
  db.transaction('rw', db.approvals, db.history, async () => {
    await db.approvals.add(approval);
    await db.history.add({
      id: stamp.newId(),
      findingId: approval.findingId,
      at: stamp.at,
      by: stamp.by,
      field: 'approvalRequest',
      from: null,
      to: approval.id,
    });
  });

/** Keeps the answer to a request, with its line in the history: both or neither. */
export const answerApproval = (
  db: Database,
  approval: Approval,
  answer: NonNullable<Approval['answer']>,
  stamp: Stamp,
): Promise<void> =>
  db.transaction('rw', db.approvals, db.history, async () => {
    await db.approvals.put({ ...approval, answer });
    await db.history.add({
      id: stamp.newId(),
      findingId: approval.findingId,
      at: stamp.at,
      by: stamp.by,
      field: answer.outcome === 'approved' ? 'approval' : 'approvalReturned',
      from: null,
      to: approverName(answer),
    });
  });

export const getApproval = (db: Database, id: string): Promise<Approval | undefined> => db.approvals.get(id);

/** What was asked about a finding's texts, newest first. */
export const approvalsOf = async (db: Database, findingId: string): Promise<Approval[]> =>
  (await db.approvals.where('findingId').equals(findingId).sortBy('id')).reverse();

/** Who approved exactly this text, for exactly this version of the entry, on another computer; empty where nobody did. */
export async function approverOf(
  db: Database,
  about: Pick<Approval, 'findingId' | 'clarificationId' | 'clarificationVersion' | 'textSha256'>,
): Promise<string> {
  const approved = (await approvalsOf(db, about.findingId)).find(
    (one) =>
      one.answer?.outcome === 'approved' &&
      one.textSha256 === about.textSha256 &&
      one.clarificationId === about.clarificationId &&
      one.clarificationVersion === about.clarificationVersion,
  );
  return approved?.answer ? approverName(approved.answer) : '';
}
