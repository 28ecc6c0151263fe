import { expect, it } from 'vitest';
import { isGap } from '../../components/workspace/exchange/gaps.ts';
import { inboxOf } from '../../lib/log/today.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { aFinding } from './findings.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const HOUR = 3_600_000;
const ago = (hours: number) => new Date(NOW - hours * HOUR).toISOString();
const at = (hours: number, change: Partial<Finding> = {}) =>
  aFinding({ id: `${hours}`, createdAt: ago(hours), updatedAt: ago(hours), ...change });

const inbox = (findings: Finding[], officer = 'Sari') =>
  inboxOf(findings, { rules: DEFAULT_SETTINGS, officer, retentionDays: 90, isGap, now: NOW });
const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);

it('puts each finding where somebody has to do something about it, the most pressing first', () => {
  const found = inbox([
    at(1),
    at(2),
    at(4),
    at(40),
    at(30, { status: 'in_review', decision: 'reply', decidedAt: ago(29) }),
    at(20, { status: 'in_review', decision: 'no_match', decidedAt: ago(19) }),
    at(6, { status: 'awaiting_approval', decision: 'reply', decidedAt: ago(5), assignee: 'Sari' }),
    at(3_000, { status: 'replied', answeredAt: ago(2_999) }),
    at(50, { status: 'closed' }),
  ]);
  expect(ids(found.overdue)).toEqual(['40', '30', '4']);
  expect(ids(found.undecided)).toEqual(['2', '1']);
  expect(ids(found.approval)).toEqual(['6']);
  expect(ids(found.mine)).toEqual(['6']);
  expect(ids(found.gaps)).toEqual(['20']);
  expect(ids(found.forgotten)).toEqual(['3000']);
  expect(found.toMatch).toEqual(['1', '2', '4', '20', '30', '40']);
});

it('takes nobody without a name for the officer', () => {
  expect(inbox([at(1, { assignee: '' })], '').mine).toEqual([]);
});

it('asks the matcher about the newest hundred only, and sorts 50,000 findings in a moment', () => {
  const many = Array.from({ length: 50_000 }, (_, index) =>
    at(index / 100, index % 10 ? { status: 'closed' } : {}),
  );
  const start = performance.now();
  const found = inbox(many);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(found.toMatch).toHaveLength(100);
  expect(found.toMatch[0]).toBe('0');
  expect(found.overdue.length + found.undecided.length).toBe(5_000);
});
