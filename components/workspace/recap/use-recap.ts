import { useMemo, useRef } from 'preact/hooks';
import { isOverdue, wasInTime } from '../../../lib/log/deadline.ts';
import { standingIssues } from '../../../lib/log/issues/standing.ts';
import { instantsOf, type Period, periodBefore } from '../../../lib/log/recap/period.ts';
import { type Audience, type Recap, recapOf } from '../../../lib/log/recap/recap.ts';
import type { Live } from '../../hooks/use-live-query.ts';
import { useRecapRecords } from '../../hooks/use-recap-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';

export interface Recaps {
  recap: Recap;
  /** As many days again before, to compare with. */
  before: Recap;
  /** Another period is being counted: these are still the last figures. */
  counting: boolean;
}

/** The figures of a period and of the one before it, kept current; those that were there while others are counted. */
export function useRecap(period: Period, audience: Audience): Live<Recaps> {
  const settings = useSettings();
  const { zone } = settings;
  const last = useRef<Recaps | null>(null);
  const earlier = periodBefore(period);
  const since = new Date(instantsOf(earlier, zone).since).toISOString();
  const until = new Date(instantsOf(period, zone).before).toISOString();
  const records = useRecapRecords(since, until);
  return useMemo(() => {
    if (records.status === 'loading' && last.current)
      return { status: 'ready', value: { ...last.current, counting: true } };
    if (records.status !== 'ready') return records;
    const { findings, issues, entries } = records.value;
    const verdicts = new Map(entries.map(({ id, verdict }) => [id, verdict]));
    const now = Date.now();
    const count = (counted: Period) =>
      recapOf(findings, {
        period: counted,
        zone,
        audience,
        issueOf: standingIssues(issues),
        verdictOf: (id) => verdicts.get(id) ?? null,
        inTime: (finding) => wasInTime(finding, 'answer', settings) === true,
        isOverdue: (finding) => isOverdue(finding, settings, now),
      });
    last.current = { recap: count(period), before: count(earlier), counting: false };
    return { status: 'ready', value: last.current };
  }, [records, period.from, period.to, audience, settings]);
}
