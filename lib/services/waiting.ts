import { watchFindings } from '../db/changed-keys.ts';
import { getFindings, openFindingIds } from '../db/findings.ts';
import { deadlineOf } from '../log/deadline.ts';
import { isOfUnit } from '../log/office.ts';
import { type Finding, isDecided, OPEN_STATUSES } from '../model/finding.ts';
import type { WaitingCount } from '../model/waiting.ts';
import type { ServiceContext } from './context.ts';

/** What the count reads of a finding. */
type Waiting = Pick<
  Finding,
  'createdAt' | 'status' | 'decision' | 'decidedAt' | 'answeredAt' | 'unit' | 'number'
>;

/** Findings that are read at a time: each comes with its whole post. */
const PART = 500;

/** What of the log waits for somebody of the unit that is watched, now and after every change. Of a change only what it touched is read again. */
export function createWaiting({ db, now, settings }: ServiceContext) {
  const open = new Map<string, Waiting>();
  const touched = new Set<string>();
  let stale = true;
  let reading: Promise<void> = Promise.resolve();
  watchFindings(db, (ids) => {
    if (ids === null) stale = true;
    else for (const id of ids) touched.add(id);
  });

  const keep = ({ id, status, deletedAt, ...finding }: Finding) => {
    const { createdAt, decision, decidedAt, answeredAt, unit, number } = finding;
    if (deletedAt === null && OPEN_STATUSES.includes(status))
      open.set(id, { createdAt, status, decision, decidedAt, answeredAt, unit, number });
  };
  const refresh = async (): Promise<void> => {
    const all = stale;
    stale = false;
    if (all) open.clear();
    const ids = all ? await openFindingIds(db) : [...touched];
    touched.clear();
    for (let at = 0; at < ids.length; at += PART) {
      const part = ids.slice(at, at + PART);
      const findings = await getFindings(db, part);
      for (const id of part) open.delete(id);
      for (const finding of findings) keep(finding);
    }
  };
  const current = (): Promise<void> => {
    reading = reading.catch(() => {}).then(refresh);
    return reading.catch((error: unknown) => {
      stale = true;
      throw error;
    });
  };

  return {
    async count(): Promise<WaitingCount> {
      const [rules] = await Promise.all([settings(), current()]);
      const at = now().getTime();
      const waiting = [...open.values()].filter((one) => isOfUnit(one, rules.watchedUnit, rules));
      const late = waiting.flatMap((finding) => {
        const due = deadlineOf(finding, rules)?.at ?? at;
        return due < at ? due : [];
      });
      return {
        overdue: late.length,
        lateAt: late.reduce<number | null>((last, due) => Math.max(last ?? due, due), null),
        undecided: waiting.filter((finding) => !isDecided(finding)).length,
      };
    },
    watch: (listener: () => void): (() => void) => watchFindings(db, listener),
  };
}
