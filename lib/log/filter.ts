import { type Finding, isDecided } from '../model/finding.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { FindingFilter, Period, Waiting } from '../model/view.ts';
import { dayIn, startOfDay } from '../util/time.ts';
import { type DeadlineRules, isOverdue } from './deadline.ts';
import { createFindingSearch, type FindingSearch } from './search.ts';

export const NO_FILTER: FindingFilter = {
  query: '',
  platform: null,
  status: null,
  decision: null,
  theme: null,
  origin: null,
  informationClass: null,
  tag: null,
  assignee: null,
  issueId: null,
  waiting: null,
  period: null,
  from: null,
  to: null,
};

const DAY = 86_400_000;
const PERIOD_DAYS: Readonly<Record<Period, number>> = { today: 1, week: 7, month: 30 };

const fits = <Value>(wanted: Value | null, value: Value | null): boolean =>
  wanted === null || wanted === value;

const waits = (finding: Finding, wanted: Waiting | null, rules: DeadlineRules, now: Date): boolean =>
  wanted === null || (wanted === 'overdue' ? isOverdue(finding, rules, now.getTime()) : !isDecided(finding));

/** What the filter is measured by besides itself. */
export interface FilterContext {
  /** Deadlines, and the zone in which days begin. */
  rules?: DeadlineRules;
  now?: Date;
  /** The search that has read the findings before, where there is one. */
  search?: FindingSearch;
}

/** The instants [since, before) that the filter lets through, in ISO 8601 so that they compare as text. */
function span({ from, to, period }: FindingFilter, { zone }: DeadlineRules, now: Date) {
  const today = startOfDay(dayIn(now.toISOString(), zone), zone);
  const days = period ? PERIOD_DAYS[period] : null;
  const since = Math.max(from ? startOfDay(from, zone) : 0, days ? today - (days - 1) * DAY : 0);
  const before = to ? startOfDay(to, zone) + DAY : null;
  return {
    since: new Date(since).toISOString(),
    before: before === null ? '9' : new Date(before).toISOString(),
  };
}

/** The findings that pass, in the order in which they came. */
export function filterFindings(
  findings: readonly Finding[],
  filter: Partial<FindingFilter>,
  context: FilterContext = {},
): Finding[] {
  const { rules = DEFAULT_SETTINGS, now = new Date(), search = createFindingSearch() } = context;
  const wanted = { ...NO_FILTER, ...filter };
  const { since, before } = span(wanted, rules, now);
  if (wanted.query) search.prepare(findings);
  const matches = wanted.query ? search.matching(wanted.query) : () => true;
  return findings.filter(
    (finding) =>
      fits(wanted.platform, finding.platform) &&
      fits(wanted.status, finding.status) &&
      fits(wanted.decision, finding.decision ?? 'undecided') &&
      fits(wanted.theme, finding.theme) &&
      fits(wanted.origin, finding.origin) &&
      fits(wanted.informationClass, finding.informationClass) &&
      fits(wanted.assignee, finding.assignee) &&
      fits(wanted.issueId, finding.issueId) &&
      (wanted.tag === null || finding.tags.includes(wanted.tag)) &&
      finding.createdAt >= since &&
      finding.createdAt < before &&
      waits(finding, wanted.waiting, rules, now) &&
      matches(finding),
  );
}
