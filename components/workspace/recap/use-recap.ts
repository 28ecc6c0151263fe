import { useMemo } from 'preact/hooks';
import { isOverdue, wasInTime } from '../../../lib/log/deadline.ts';
import { standingIssues } from '../../../lib/log/issues/standing.ts';
import { isOfUnit, otherUnits } from '../../../lib/log/office.ts';
import { type Period, periodBefore } from '../../../lib/log/recap/period.ts';
import { type Recap, recapOf } from '../../../lib/log/recap/recap.ts';
import type { Live } from '../../hooks/use-live-query.ts';
import { useRecapRecords } from '../../hooks/use-recap-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import type { Asked } from './recap-controls.tsx';

/** How far the log has been read, or the figures. */
export type Recaps =
  | { complete: false; read: number }
  | {
      complete: true;
      recap: Recap;
      /** As many days again before, to compare with. */
      before: Recap;
      /** Other offices whose findings are in the log, by name. */
      units: string[];
    };

/** The figures that are asked for and those of the period before, kept current. */
export function useRecap({ period, audience, unit }: Asked): Live<Recaps> {
  const settings = useSettings();
  const records = useRecapRecords();
  return useMemo(() => {
    if (records.status !== 'ready') return records;
    const { findings, complete, issues, entries } = records.value;
    if (!complete) return { status: 'ready', value: { complete, read: findings.length } };
    const verdicts = new Map(entries.map(({ id, verdict }) => [id, verdict]));
    const meant = unit === null ? findings : findings.filter((one) => isOfUnit(one, unit, settings));
    const now = Date.now();
    const count = (counted: Period) =>
      recapOf(meant, {
        period: counted,
        zone: settings.zone,
        audience,
        issueOf: standingIssues(issues),
        verdictOf: (id) => verdicts.get(id) ?? null,
        inTime: (finding) => wasInTime(finding, 'answer', settings) === true,
        isOverdue: (finding) => isOverdue(finding, settings, now),
      });
    const value = {
      complete,
      recap: count(period),
      before: count(periodBefore(period)),
      units: otherUnits(findings, settings),
    };
    return { status: 'ready', value };
  }, [records, period.from, period.to, audience, unit, settings]);
}
