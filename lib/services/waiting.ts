import { watchFindings } from '../db/changed-keys.ts';
import { listOpenFindings } from '../db/findings.ts';
import { deadlineOf } from '../log/deadline.ts';
import { isDecided } from '../model/finding.ts';
import type { WaitingCount } from '../model/waiting.ts';
import type { ServiceContext } from './context.ts';

/** What of the log waits for somebody, now and after every change. */
export const createWaiting = ({ db, now, settings }: ServiceContext) => ({
  async count(): Promise<WaitingCount> {
    const [open, rules] = await Promise.all([listOpenFindings(db), settings()]);
    const at = now().getTime();
    const late = open.flatMap((finding) => {
      const due = deadlineOf(finding, rules)?.at ?? at;
      return due < at ? due : [];
    });
    return {
      overdue: late.length,
      lateAt: late.reduce<number | null>((last, due) => Math.max(last ?? due, due), null),
      undecided: open.filter((finding) => !isDecided(finding)).length,
    };
  },
  watch: (listener: () => void): (() => void) => watchFindings(db, listener),
});
