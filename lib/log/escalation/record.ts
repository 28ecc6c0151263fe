import type { PassedOn } from '../../model/channel.ts';
import type { Escalation, Finding, FindingFields } from '../../model/finding.ts';
import { canMove } from '../status.ts';

const joined = (before: string, added: string, longest: number): string =>
  [...new Set([...before.split('; '), added].filter(Boolean))].join('; ').slice(0, longest);

/** A case that waits somewhere and goes to another body too keeps both names and both numbers. */
const added = ({ to, number, ...rest }: Escalation, more: PassedOn): Escalation => ({
  ...rest,
  to: joined(to, more.to, 200),
  number: joined(number, more.number, 100),
});

/**
 * What changes in a finding that is passed on at the instant `at` (ISO 8601): decision, status and the escalation in one;
 * null when its status does not lead there (it was closed, or is an opinion).
 */
export function escalationOf(finding: Finding, passed: PassedOn, at: string): Partial<FindingFields> | null {
  if (!canMove(finding.status, 'escalated')) return null;
  const { escalation } = finding;
  const isOpen = escalation !== null && finding.status === 'escalated' && !isSettled(escalation);
  return {
    decision: 'escalate',
    status: 'escalated',
    escalation: isOpen ? added(escalation, passed) : { ...passed, at, outcome: null },
  };
}

const isSettled = ({ outcome }: Escalation): boolean => outcome === 'taken_down' || outcome === 'rejected';

/** A finding that was passed on. */
export type PassedFinding<Row extends Pick<Finding, 'escalation'> = Finding> = Row & {
  escalation: Escalation;
};

/** Findings that were passed on and of which nothing final was heard, the longest waiting first. */
export const openEscalations = <Row extends Pick<Finding, 'escalation' | 'status'>>(
  findings: readonly Row[],
): PassedFinding<Row>[] =>
  findings
    .filter(
      (finding): finding is PassedFinding<Row> =>
        finding.escalation !== null && finding.status !== 'closed' && !isSettled(finding.escalation),
    )
    .sort((a, b) => a.escalation.at.localeCompare(b.escalation.at));
