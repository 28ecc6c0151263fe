import type { Decision, Status } from '../model/finding.ts';

/** The status that follows at once from a decision; a reply counts as given only when its text is copied. */
export const STATUS_AFTER_DECISION: Readonly<Record<Decision, Status>> = {
  reply: 'in_review',
  log_only: 'logged',
  escalate: 'escalated',
  no_match: 'in_review',
};

const EXITS = ['unclarifiable', 'opinion', 'duplicate'] as const;
const ANSWERS = ['awaiting_approval', 'replied', 'escalated', 'logged'] as const;

/**
 * Where a finding may go next: new → in review → awaiting approval → replied, escalated or logged → closed, with the
 * exits that end without an answer. Everything that ended can be taken up again.
 */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  new: ['in_review', ...ANSWERS, ...EXITS],
  in_review: [...ANSWERS, ...EXITS],
  awaiting_approval: ['in_review', 'replied', 'escalated', 'logged', ...EXITS],
  replied: ['in_review', 'escalated', 'closed'],
  escalated: ['in_review', 'replied', 'logged', 'closed'],
  logged: ['in_review', 'replied', 'escalated', 'closed'],
  closed: ['in_review'],
  unclarifiable: ['in_review', 'closed'],
  opinion: ['in_review', 'closed'],
  duplicate: ['in_review', 'closed'],
};

/** Whether a finding may go from one status to the other; to stay is always allowed. */
export const canMove = (from: Status, to: Status): boolean => from === to || NEXT[from].includes(to);
