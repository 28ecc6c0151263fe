import { dayIn, startOfDay, type Zone } from '../../util/time.ts';

/** Whole days in the office's zone, both ends included (`YYYY-MM-DD`). */
export interface Period {
  from: string;
  to: string;
}

export const PERIODS = ['today', 'yesterday', 'week', 'last_week', 'month', 'last_month', 'year'] as const;
export type PeriodName = (typeof PERIODS)[number];

const DAY = 86_400_000;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day so many days later (earlier where negative). */
export const addDays = (day: string, days: number): string => dayOf(new Date(at(day).getTime() + days * DAY));

const firstOfMonth = (day: string, months: number): string =>
  dayOf(new Date(Date.UTC(at(day).getUTCFullYear(), at(day).getUTCMonth() + months, 1)));

/** Weeks begin on Monday (ISO 8601), as in Indonesian offices. */
const monday = (day: string): string => addDays(day, -((at(day).getUTCDay() + 6) % 7));

/** The named period that holds, or comes before, the instant `now` in `zone`. Weeks and months are whole ones. */
export function periodOf(name: PeriodName, now: Date, zone: Zone): Period {
  const today = dayIn(now.toISOString(), zone);
  switch (name) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case 'week':
      return { from: monday(today), to: addDays(monday(today), 6) };
    case 'last_week':
      return { from: addDays(monday(today), -7), to: addDays(monday(today), -1) };
    case 'month':
      return { from: firstOfMonth(today, 0), to: addDays(firstOfMonth(today, 1), -1) };
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
    case 'last_month':
      return { from: firstOfMonth(today, -1), to: addDays(firstOfMonth(today, 0), -1) };
  }
}

/** How many days a period has; 0 where it ends before it begins. */
export const daysOf = ({ from, to }: Period): number =>
  Math.max(0, Math.round((at(to).getTime() - at(from).getTime()) / DAY) + 1);

/** How many whole calendar months a period is; 0 where it is not. */
function monthsOf({ from, to }: Period): number {
  const isWhole = from.endsWith('-01') && addDays(to, 1).endsWith('-01') && from <= to;
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return isWhole ? monthOf(to) - monthOf(from) + 1 : 0;
}

/**
 * What the figures of a period are compared with: as many whole months before where it is whole months (a year: the year
 * before), else as many days again, right before.
 */
export function periodBefore(period: Period): Period {
  const months = monthsOf(period);
  const from = months > 0 ? firstOfMonth(period.from, -months) : addDays(period.from, -daysOf(period));
  return { from, to: addDays(period.from, -1) };
}

/** The instants [since, before) of a period, in milliseconds since 1970. */
export const instantsOf = ({ from, to }: Period, zone: Zone): { since: number; before: number } => ({
  since: startOfDay(from, zone),
  before: startOfDay(addDays(to, 1), zone),
});
