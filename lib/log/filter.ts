import type { Decision, Finding, Status } from '../model/finding.ts';
import type { Platform } from '../model/platform.ts';
import type { Theme } from '../model/theme.ts';
import { startOfDay, type Zone } from '../util/time.ts';
import { findingSearch } from './search.ts';

/** What the list is narrowed by; null (and an empty query) lets everything through. Days are whole, in the office's zone. */
export interface FindingFilter {
  query: string;
  platform: Platform | null;
  status: Status | null;
  decision: Decision | 'undecided' | null;
  theme: Theme | null;
  from: string | null;
  to: string | null;
}

export const NO_FILTER: FindingFilter = {
  query: '',
  platform: null,
  status: null,
  decision: null,
  theme: null,
  from: null,
  to: null,
};

const DAY = 86_400_000;

const fits = <Value>(wanted: Value | null, value: Value | null): boolean =>
  wanted === null || wanted === value;

/** The findings that pass, in the order in which they came. */
export function filterFindings(
  findings: readonly Finding[],
  filter: Partial<FindingFilter>,
  zone: Zone = 'WIB',
): Finding[] {
  const wanted = { ...NO_FILTER, ...filter };
  const matches = findingSearch(findings, wanted.query);
  const since = wanted.from ? startOfDay(wanted.from, zone) : Number.NEGATIVE_INFINITY;
  const before = wanted.to ? startOfDay(wanted.to, zone) + DAY : Number.POSITIVE_INFINITY;
  return findings.filter((finding) => {
    const at = Date.parse(finding.createdAt);
    return (
      fits(wanted.platform, finding.platform) &&
      fits(wanted.status, finding.status) &&
      fits(wanted.decision, finding.decision ?? 'undecided') &&
      fits(wanted.theme, finding.theme) &&
      at >= since &&
      at < before &&
      matches(finding)
    );
  });
}
