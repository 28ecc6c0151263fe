import type { WaitingCount } from '../model/waiting.ts';
import { type Calendar, isOfficeTime } from './office-time.ts';

/** People stop reading what comes more often. */
const PAUSE_MS = 3_600_000;

/**
 * Whether the browser should tell at `now` what is late: something became late since it was last told at `lastAt`, an hour
 * has passed, and the office is open. Milliseconds since 1970; `lastAt` null for never. A clock that was put back waits for
 * no future notice.
 */
export function isNoticeDue(
  { lateAt }: Pick<WaitingCount, 'lateAt'>,
  lastAt: number | null,
  now: number,
  calendar: Calendar,
): boolean {
  if (lateAt === null || !isOfficeTime(now, calendar)) return false;
  if (lastAt === null || lastAt > now) return true;
  return lateAt > lastAt && now - lastAt >= PAUSE_MS;
}
