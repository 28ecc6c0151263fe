import { useMemo } from 'preact/hooks';
import { wasInTime } from '../../../lib/log/deadline.ts';
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
}

/** The figures of a period and of the one before it, kept current. */
export function useRecap(period: Period, audience: Audience): Live<Recaps> {
  const settings = useSettings();
  const { zone } = settings;
  const earlier = periodBefore(period);
  const since = new Date(instantsOf(earlier, zone).since).toISOString();
  const until = new Date(instantsOf(period, zone).before).toISOString();
  const records = useRecapRecords(since, until);
  return useMemo(() => {
    if (records.status !== 'ready') return records;
    const { findings, issues, entries } = records.value;
    const verdicts = new Map(entries.map(({ id, verdict }) => [id, verdict]));
    const count = (counted: Period) =>
      recapOf(findings, {
        period: counted,
        zone,
        audience,
        issueOf: standingIssues(issues),
        verdictOf: (id) => verdicts.get(id) ?? null,
        inTime: (finding) => wasInTime(finding, 'answer', settings) === true,
      });
    return { status: 'ready', value: { recap: count(period), before: count(earlier) } };
  }, [records, period.from, period.to, audience, settings]);
}
