import { type Finding, isDecided, OPEN_STATUSES } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import { afterOfficeTime } from './office-time.ts';

/** What an office promises itself, and by whose clock. */
export type DeadlineRules = Pick<
  Settings,
  'decisionHours' | 'answerHours' | 'officeHours' | 'holidays' | 'zone'
>;

/** For what time runs: a person's first decision, then the reply or the escalation. */
export type DeadlineKind = 'decision' | 'answer';

export interface Deadline {
  kind: DeadlineKind;
  /** Milliseconds since 1970. */
  at: number;
}

type Timed = Pick<Finding, 'createdAt' | 'status' | 'decision' | 'decidedAt' | 'answeredAt'>;

const HOUR = 3_600_000;

/** When the decision or the answer to a finding of this time is due, in milliseconds since 1970. */
export const dueAt = (createdAt: string, kind: DeadlineKind, rules: DeadlineRules): number =>
  afterOfficeTime(
    Date.parse(createdAt),
    (kind === 'decision' ? rules.decisionHours : rules.answerHours) * HOUR,
    rules,
  );

/** The deadline that runs for a finding; null when nothing is waited for: it has ended, or was answered before. */
export function deadlineOf(finding: Timed, rules: DeadlineRules): Deadline | null {
  if (!OPEN_STATUSES.includes(finding.status) || finding.answeredAt) return null;
  const kind = isDecided(finding) ? 'answer' : 'decision';
  return { kind, at: dueAt(finding.createdAt, kind, rules) };
}

/** Whether the deadline that runs for a finding has passed at `now` (milliseconds since 1970). */
export function isOverdue(finding: Timed, rules: DeadlineRules, now: number): boolean {
  const deadline = deadlineOf(finding, rules);
  return deadline !== null && deadline.at < now;
}

/** Whether the decision or the answer came in time; null while there is none. */
export function wasInTime(finding: Timed, kind: DeadlineKind, rules: DeadlineRules): boolean | null {
  const at = kind === 'decision' ? finding.decidedAt : finding.answeredAt;
  return at ? Date.parse(at) <= dueAt(finding.createdAt, kind, rules) : null;
}
