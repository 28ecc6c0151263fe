import { type Finding, isDecided } from '../model/finding.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { FindingFilter, Period, Waiting } from '../model/view.ts';
import { dayIn, startOfDay } from '../util/time.ts';
import { type DeadlineRules, isOverdue, wasInTime } from './deadline.ts';
import { isOfUnit, type Office } from './office.ts';
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
  unit: null,
  waiting: null,
  period: null,
  from: null,
  to: null,
};

const DAY = 86_400_000;
const PERIOD_DAYS: Readonly<Record<Period, number>> = { today: 1, week: 7, month: 30 };

const fits = <Value>(wanted: Value | null, value: Value | null): boolean =>
  wanted === null || wanted === value;

const WAITS: Readonly<Record<Waiting, (finding: Finding, rules: DeadlineRules, now: Date) => boolean>> = {
  undecided: (finding) => !isDecided(finding),
  overdue: (finding, rules, now) => isOverdue(finding, rules, now.getTime()),
  answered_late: (finding, rules) => wasInTime(finding, 'answer', rules) === false,
};

/** What the filter is measured by besides itself. */
export interface FilterContext {
  /** Deadlines, the zone in which days begin, and which findings are the office's own. */
  rules?: DeadlineRules & Office;
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
      isOfUnit(finding, wanted.unit, rules) &&
      (wanted.tag === null || finding.tags.includes(wanted.tag)) &&
      finding.createdAt >= since &&
      finding.createdAt < before &&
      (wanted.waiting === null || WAITS[wanted.waiting](finding, rules, now)) &&
      matches(finding),
  );
}
