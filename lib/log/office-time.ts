import type { OfficeHours } from '../model/settings.ts';
import { dayIn, startOfDay, type Zone } from '../util/time.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Longer than any row of days off; what is not over by then has no office hours at all. */
const MOST_DAYS = 3_660;

/** When hours count. */
export interface Calendar {
  zone: Zone;
  officeHours: OfficeHours | null;
  holidays: readonly string[];
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Monday is 0, as in {@link OfficeHours}. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

type Opening = { from: number; to: number } | null;

/** The days that were looked up: a log of thousands asks for the same few weeks. */
const known = new WeakMap<Calendar, Map<number, Opening>>();

/** The instants between which the office works on the day that begins at `midnight`; null on a day off. */
function opening(midnight: number, calendar: Calendar): Opening {
  const days = known.get(calendar) ?? new Map<number, Opening>();
  known.set(calendar, days);
  const seen = days.get(midnight);
  if (seen !== undefined) return seen;
  const found = findOpening(midnight, calendar);
  days.set(midnight, found);
  return found;
}

function findOpening(midnight: number, { zone, officeHours, holidays }: Calendar): Opening {
  const day = dayIn(new Date(midnight).toISOString(), zone);
  const hours = holidays.includes(day) ? null : officeHours?.[weekdayOf(day)];
  return hours
    ? { from: midnight + minutesOf(hours.from) * MINUTE, to: midnight + minutesOf(hours.to) * MINUTE }
    : null;
}

/**
 * The instant (milliseconds since 1970) at which `length` milliseconds of office time have passed since `start`. Without
 * office hours time runs on always. Indonesia moves no clocks, and the zone of the machine plays no part.
 */
export function afterOfficeTime(start: number, length: number, calendar: Calendar): number {
  const { officeHours, zone } = calendar;
  if (!officeHours?.some(Boolean)) return start + length;
  let midnight = startOfDay(dayIn(new Date(start).toISOString(), zone), zone);
  let left = length;
  for (let days = 0; days < MOST_DAYS; days += 1, midnight += DAY) {
    const open = opening(midnight, calendar);
    if (!open || open.to <= start) continue;
    const from = Math.max(open.from, start);
    if (from + left <= open.to) return from + left;
    left -= open.to - from;
  }
  return start + length;
}

/** Whether the office works at the instant `at` (milliseconds since 1970); always where no hours are set. */
export function isOfficeTime(at: number, calendar: Calendar): boolean {
  const { officeHours, zone } = calendar;
  if (!officeHours?.some(Boolean)) return true;
  const open = opening(startOfDay(dayIn(new Date(at).toISOString(), zone), zone), calendar);
  return open !== null && open.from <= at && at < open.to;
}
