import { addApproval, answerApproval, getApproval } from '../db/approvals.ts';
import { getFinding } from '../db/findings.ts';
import { getOfficeKey, getTrustedKey } from '../db/keys.ts';
import { isSecondPerson } from '../drafts/approval.ts';
import { openEnvelope } from '../exchange/approval/file.ts';
import type { AnswerResult } from '../messages/calls/approval.ts';
import type { ApprovalEnvelope } from '../model/approval.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { sha256 } from '../util/sha256.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';

interface Request {
  findingId: string;
  clarificationId: string;
  clarificationVersion: number;
  text: string;
}

/** Approval of a text by a second person on another computer. */
export function createApprovals(context: ServiceContext) {
  const { db } = context;
  return {
    /** Records that a text is asked about; only what is recorded here can be answered. */
    async request({ text, ...about }: Request): Promise<Outcome<{ id: string; at: string }>> {
      if (!(await getFinding(db, about.findingId))) return failed('not_found', about.findingId);
      const stamp = await stampOf(context);
      const id = context.newId();
      await addApproval(
        db,
        {
          ...about,
          id,
          textSha256: await sha256(text),
          requestedAt: stamp.at,
          requestedBy: stamp.by,
          answer: null,
        },
        stamp,
      );
      return done({ id, at: stamp.at });
    },

    /** Takes an answer over only when its signature, its key, its request and its text all are what was asked for. */
    async take(envelope: ApprovalEnvelope): Promise<Outcome<AnswerResult>> {
      const opened = await openEnvelope(envelope);
      if (!opened.ok)
        return opened.reason === 'no_ed25519'
          ? failed('no_ed25519')
          : done(opened.reason === 'tampered' ? 'tampered' : 'not_an_answer');
      if (opened.content.kind !== 'answer') return done('not_an_answer');
      const { id, textSha256, kind, ...answer } = opened.content;
      if ((await getOfficeKey(db))?.publicKey === envelope.key) return done('same_person');
      const known = await getTrustedKey(db, envelope.key);
      if (!known) return done('unknown_approver');
      if (!known.roles.includes('approve')) return done('not_an_approver');
      const request = await getApproval(db, id);
      if (!request) return done('unknown_request');
      if (request.textSha256 !== textSha256) return done('other_text');
      if (request.answer) return done('answered_before');
      if (!isSecondPerson(answer.approver, request.requestedBy)) return done('same_person');
      await answerApproval(db, request, answer, await stampOf(context));
      return done(answer.outcome);
    },
  };
}
