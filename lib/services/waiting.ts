import { watchFindings } from '../db/changed-keys.ts';
import { listOpenFindings } from '../db/findings.ts';
import { isOverdue } from '../log/deadline.ts';
import { isDecided } from '../model/finding.ts';
import type { WaitingCount } from '../model/waiting.ts';
import type { ServiceContext } from './context.ts';

/** What of the log waits for somebody, now and after every change. */
export const createWaiting = ({ db, now, settings }: ServiceContext) => ({
  async count(): Promise<WaitingCount> {
    const [open, rules] = await Promise.all([listOpenFindings(db), settings()]);
    const at = now().getTime();
    return {
      overdue: open.filter((finding) => isOverdue(finding, rules, at)).length,
      undecided: open.filter((finding) => !isDecided(finding)).length,
    };
  },
  watch: (listener: () => void): (() => void) => watchFindings(db, listener),
});
