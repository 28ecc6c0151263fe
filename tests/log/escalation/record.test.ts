import { expect, it } from 'vitest';
import { escalationOf, openEscalations } from '../../../lib/log/escalation/record.ts';
import type { Escalation, Finding } from '../../../lib/model/finding.ts';
import { aFinding } from '../findings.ts';

const AT = '2026-11-22T02:00:00.000Z';
const PASSED = { to: 'Komdigi', number: '123/2026' };

const escalated = (change: Partial<Escalation> = {}, finding: Partial<Finding> = {}) =>
  aFinding({
    status: 'escalated',
    escalation: { to: 'Polri', at: '2026-11-21T02:00:00.000Z', number: '7', outcome: null, ...change },
    ...finding,
  });

it('decides, moves and records at once', () => {
  expect(escalationOf(aFinding(), PASSED, AT)).toEqual({
    decision: 'escalate',
    status: 'escalated',
    escalation: { ...PASSED, at: AT, outcome: null },
  });
});

it('adds a second body to a case that is still open, and begins anew after an outcome', () => {
  expect(escalationOf(escalated(), PASSED, AT)?.escalation).toEqual({
    to: 'Polri; Komdigi',
    at: '2026-11-21T02:00:00.000Z',
    number: '7; 123/2026',
    outcome: null,
  });
  expect(
    escalationOf(escalated({ to: 'Komdigi' }), { to: 'Komdigi', number: '' }, AT)?.escalation,
  ).toMatchObject({ to: 'Komdigi', number: '7' });
  expect(escalationOf(escalated({ outcome: 'rejected' }), PASSED, AT)?.escalation).toMatchObject({
    at: AT,
    ...PASSED,
  });
});

it('leaves what is closed or an opinion', () => {
  expect(escalationOf(aFinding({ status: 'closed' }), PASSED, AT)).toBeNull();
  expect(escalationOf(aFinding({ status: 'opinion' }), PASSED, AT)).toBeNull();
});

it('lists what nothing final was heard of, the longest waiting first', () => {
  const old = escalated({ at: '2026-11-01T02:00:00.000Z' });
  const processed = escalated({ outcome: 'in_process' });
  const rows = [
    processed,
    escalated({ outcome: 'taken_down' }),
    escalated({}, { status: 'closed' }),
    aFinding(),
    old,
  ];
  expect(openEscalations(rows)).toEqual([old, processed]);
});
