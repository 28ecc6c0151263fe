import * as v from 'valibot';
import { type ApprovalEnvelope, ApprovalEnvelopeSchema } from '../../model/approval.ts';
import { IdSchema } from '../../model/primitives.ts';
import type { Outcome } from '../../util/outcome.ts';

/** What an answer file did: taken over, or why it was refused (`approvalFile.<code>` in the locale files). */
export const ANSWER_RESULTS = [
  'approved',
  'returned',
  'tampered',
  'not_an_answer',
  'unknown_approver', // the key was never compared
  'not_an_approver', // it was, but may not approve replies
  'unknown_request', // asked for on another computer
  'other_text', // of the same request, but about other words
  'answered_before',
  'same_person',
] as const;
export type AnswerResult = (typeof ANSWER_RESULTS)[number];

/** Approval by file, from the extension’s own pages. */
export interface ApprovalCalls {
  /** Records that a second person is asked about a text; id and time go into the file. */
  requestApproval(request: {
    findingId: string;
    clarificationId: string;
    clarificationVersion: number;
    text: string;
  }): Outcome<{ id: string; at: string }>;
  /** Checks an answer file and keeps what it says. */
  takeApproval(envelope: ApprovalEnvelope): Outcome<AnswerResult>;
}

export const APPROVAL_SCHEMAS = {
  requestApproval: v.strictObject({
    findingId: IdSchema,
    clarificationId: IdSchema,
    clarificationVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(70_000)),
  }),
  takeApproval: ApprovalEnvelopeSchema,
} as const;
