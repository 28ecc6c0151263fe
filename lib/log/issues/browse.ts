import type { Platform } from '../../model/platform.ts';
import type { Theme } from '../../model/theme.ts';
import { searchIssues } from './search.ts';
import type { IssueSummary } from './summary.ts';

export const ISSUE_SORTS = ['spread', 'newest', 'unanswered'] as const;
export type IssueSort = (typeof ISSUE_SORTS)[number];

const DAY = 86_400_000;
/** How long ago an issue was seen last, in milliseconds. */
const PERIODS = { all: Number.POSITIVE_INFINITY, day: DAY, week: 7 * DAY, month: 30 * DAY } as const;
export type IssuePeriod = keyof typeof PERIODS;
export const ISSUE_PERIODS = Object.keys(PERIODS) as IssuePeriod[];

/** What of the issues is shown, and in which order. */
export interface IssueFilter {
  query: string;
  sort: IssueSort;
  platform: Platform | null;
  theme: Theme | null;
  period: IssuePeriod;
}

export const NO_ISSUE_FILTER: IssueFilter = {
  query: '',
  sort: 'spread',
  platform: null,
  theme: null,
  period: 'all',
};

const open = ({ content, answered }: IssueSummary): number => content - answered;
const last = ({ lastAt }: IssueSummary): string => lastAt ?? '';

const ORDERS: Readonly<Record<IssueSort, (a: IssueSummary, b: IssueSummary) => number>> = {
  spread: (a, b) => b.content - a.content || last(b).localeCompare(last(a)),
  newest: (a, b) => last(b).localeCompare(last(a)),
  unanswered: (a, b) => open(b) - open(a) || last(b).localeCompare(last(a)),
};

/** The issues that pass a filter, in its order. `now` in milliseconds since 1970. */
export function browseIssues(
  issues: readonly IssueSummary[],
  { query, sort, platform, theme, period }: IssueFilter,
  now: number,
): IssueSummary[] {
  const passing = issues.filter(
    (summary) =>
      (platform === null || summary.platforms.includes(platform)) &&
      (theme === null || summary.issue.theme === theme) &&
      (period === 'all' || now - Date.parse(last(summary)) <= PERIODS[period]),
  );
  return searchIssues(passing, query).sort(ORDERS[sort]);
}
