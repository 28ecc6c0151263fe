import { listOpenFindings } from '../db/findings.ts';
import { isOverdue } from '../log/deadline.ts';
import { isDecided } from '../model/finding.ts';
import type { ServiceContext } from './context.ts';

/** What waits for somebody. */
export interface Waiting {
  overdue: number;
  undecided: number;
}

/** Counts the findings that wait for a decision or an answer now. */
export async function countWaiting({ db, now, settings }: ServiceContext): Promise<Waiting> {
  const [open, rules] = await Promise.all([listOpenFindings(db), settings()]);
  const at = now().getTime();
  return {
    overdue: open.filter((finding) => isOverdue(finding, rules, at)).length,
    undecided: open.filter((finding) => !isDecided(finding)).length,
  };
}
