import type { Finding } from '../model/finding.ts';
import type { FindingFilter, Period } from '../model/view.ts';
import { dayIn, startOfDay, type Zone } from '../util/time.ts';
import { findingSearch } from './search.ts';

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
  period: null,
  from: null,
  to: null,
};

const DAY = 86_400_000;
const PERIOD_DAYS: Readonly<Record<Period, number>> = { today: 1, week: 7, month: 30 };

const fits = <Value>(wanted: Value | null, value: Value | null): boolean =>
  wanted === null || wanted === value;

/** What the filter is measured by besides itself. */
export interface FilterContext {
  zone?: Zone;
  now?: Date;
}

/** The instants [since, before) that the filter lets through, in milliseconds since 1970. */
function span({ from, to, period }: FindingFilter, { zone = 'WIB', now = new Date() }: FilterContext) {
  const today = startOfDay(dayIn(now.toISOString(), zone), zone);
  const days = period ? PERIOD_DAYS[period] : null;
  return {
    since: Math.max(
      from ? startOfDay(from, zone) : Number.NEGATIVE_INFINITY,
      days ? today - (days - 1) * DAY : Number.NEGATIVE_INFINITY,
    ),
    before: to ? startOfDay(to, zone) + DAY : Number.POSITIVE_INFINITY,
  };
}

/** The findings that pass, in the order in which they came. */
export function filterFindings(
  findings: readonly Finding[],
  filter: Partial<FindingFilter>,
  context: FilterContext = {},
): Finding[] {
  const wanted = { ...NO_FILTER, ...filter };
  const matches = findingSearch(findings, wanted.query);
  const { since, before } = span(wanted, context);
  return findings.filter((finding) => {
    const at = Date.parse(finding.createdAt);
    return (
      fits(wanted.platform, finding.platform) &&
      fits(wanted.status, finding.status) &&
      fits(wanted.decision, finding.decision ?? 'undecided') &&
      fits(wanted.theme, finding.theme) &&
      fits(wanted.origin, finding.origin) &&
      fits(wanted.informationClass, finding.informationClass) &&
      fits(wanted.assignee, finding.assignee) &&
      fits(wanted.issueId, finding.issueId) &&
      (wanted.tag === null || finding.tags.includes(wanted.tag)) &&
      at >= since &&
      at < before &&
      matches(finding)
    );
  });
}
