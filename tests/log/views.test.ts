import { expect, it } from 'vitest';
import { moved } from '../../components/workspace/findings/move-column.ts';
import { filterFindings, NO_FILTER } from '../../lib/log/filter.ts';
import { sameFilter, shippedViews } from '../../lib/log/views.ts';
import { aFinding } from './findings.ts';

const now = new Date('2026-11-22T03:00:00.000Z');
const log = {
  yesterday: aFinding({ createdAt: '2026-11-21T03:00:00.000Z', status: 'closed' }),
  today: aFinding({ createdAt: '2026-11-22T02:00:00.000Z', assignee: 'Sari' }),
  late: aFinding({ createdAt: '2026-11-21T20:00:00.000Z', decision: 'reply', status: 'awaiting_approval' }),
  forgotten: aFinding({ createdAt: '2026-11-20T20:00:00.000Z' }),
};

const shown = (officer: string) =>
  Object.fromEntries(
    shippedViews(officer, null).map(({ id, filter }) => [
      id,
      filterFindings(Object.values(log), filter, { now }).map((finding) =>
        Object.keys(log).find((name) => log[name as keyof typeof log] === finding),
      ),
    ]),
  );

it('shows what the names of the shipped views say', () => {
  expect(shown('Sari')).toEqual({
    all: ['yesterday', 'today', 'late', 'forgotten'],
    today: ['today', 'late'],
    overdue: ['forgotten'],
    undecided: ['today', 'forgotten'],
    awaiting: ['late'],
    mine: ['today'],
  });
});

it('has no view of one’s own for an officer without a name', () => {
  expect(shippedViews('', null).map(({ id }) => id)).not.toContain('mine');
});

it('knows a view again by its filter', () => {
  const [all, today] = shippedViews('', null);
  if (!all || !today) throw new Error('no views');
  expect(sameFilter(all.filter, NO_FILTER)).toBe(true);
  expect(sameFilter(all.filter, today.filter)).toBe(false);
});

it('moves a column by one step and stops at the ends', () => {
  expect(moved(['number', 'status', 'theme'], 'theme', -1)).toEqual(['number', 'theme', 'status']);
  expect(moved(['number', 'status', 'theme'], 'number', 1)).toEqual(['status', 'number', 'theme']);
  expect(moved(['number', 'status'], 'number', -1)).toEqual(['number', 'status']);
});
