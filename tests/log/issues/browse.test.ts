import { expect, it } from 'vitest';
import { browseIssues, NO_ISSUE_FILTER } from '../../../lib/log/issues/browse.ts';
import { summarise } from '../../../lib/log/issues/summary.ts';
import { courseOf } from '../../../lib/log/issues/timeline.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Issue } from '../../../lib/model/issue.ts';
import type { Theme } from '../../../lib/model/theme.ts';
import { aFinding } from '../findings.ts';

const NOW = Date.parse('2026-11-22T05:00:00.000Z');

const issue = (code: string, theme: Theme | null): Issue => ({
  id: code,
  code,
  title: `Klaim ${code}`,
  theme,
  clarificationId: null,
  createdAt: '2026-11-01T00:00:00.000Z',
  createdBy: '',
  updatedAt: '2026-11-01T00:00:00.000Z',
  mergedInto: null,
  deletedAt: null,
});

const post = (issueId: string, day: string, more: Partial<Finding> = {}) =>
  aFinding({ issueId, createdAt: `2026-11-${day}T03:00:00.000Z`, ...more });

const FINDINGS = [
  post('old', '01', { platform: 'tiktok', answeredAt: '2026-11-01T04:00:00.000Z' }),
  post('old', '02', { platform: 'tiktok', answeredAt: '2026-11-02T04:00:00.000Z' }),
  post('old', '02', { platform: 'x', answeredAt: '2026-11-02T04:00:00.000Z' }),
  post('open', '10', { platform: 'x' }),
  post('open', '12', { platform: 'x' }),
  post('new', '22', { platform: 'facebook' }),
];
const ALL = summarise([issue('old', 'server_it'), issue('open', null), issue('new', null)], FINDINGS);
const codes = (change: Partial<typeof NO_ISSUE_FILTER>) =>
  browseIssues(ALL, { ...NO_ISSUE_FILTER, ...change }, NOW).map(({ issue: { code } }) => code);

it.each([
  [{}, ['old', 'open', 'new']],
  [{ sort: 'newest' as const }, ['new', 'open', 'old']],
  [{ sort: 'unanswered' as const }, ['open', 'new', 'old']],
  [{ platform: 'x' as const }, ['old', 'open']],
  [{ theme: 'server_it' as const }, ['old']],
  [{ period: 'day' as const }, ['new']],
  [{ period: 'month' as const, query: 'open' }, ['open']],
])('shows for %j the issues %j', (change, expected) => {
  expect(codes(change)).toEqual(expected);
});

it('counts the posts of an issue day by day, days without any too', () => {
  const { by, buckets } = courseOf(ALL.find(({ issue: { code } }) => code === 'open')?.members ?? [], 'WIB');
  expect(by).toBe('day');
  expect(buckets.map(({ from, content }) => [from, content])).toEqual([
    ['2026-11-10', 1],
    ['2026-11-11', 0],
    ['2026-11-12', 1],
  ]);
});
