/** Indonesia's three zones, in hours ahead of UTC. No summer time, so plain arithmetic is exact. */
const OFFSET_HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;
export type Zone = keyof typeof OFFSET_HOURS;

type Language = 'id' | 'en';

const HOUR = 3_600_000;
const pad = (value: number): string => String(value).padStart(2, '0');

const monthName = (date: Date, language: Language, month: 'short' | 'long'): string =>
  new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(date);

/** A date whose UTC fields read as the clock on the wall of `zone` at the instant `iso`. */
export const wallClock = (iso: string, zone: Zone): Date =>
  new Date(Date.parse(iso) + OFFSET_HOURS[zone] * HOUR);

/** The calendar day `YYYY-MM-DD` on which the instant falls in `zone`. */
export const dayIn = (iso: string, zone: Zone): string => wallClock(iso, zone).toISOString().slice(0, 10);

/** The first instant of the day `YYYY-MM-DD` in `zone`, in milliseconds since 1970. */
export const startOfDay = (day: string, zone: Zone): number =>
  Date.parse(`${day}T00:00:00Z`) - OFFSET_HOURS[zone] * HOUR;

/** An instant as officers write it: `21 Nov 2026 20.14 WIB`. */
export function formatInstant(iso: string, zone: Zone, language: Language = 'id'): string {
  const at = wallClock(iso, zone);
  const clock = [pad(at.getUTCHours()), pad(at.getUTCMinutes())].join(language === 'id' ? '.' : ':');
  return `${at.getUTCDate()} ${monthName(at, language, 'short')} ${at.getUTCFullYear()} ${clock} ${zone}`;
}

/** A day `YYYY-MM-DD` in words: `9 Februari 2024`. */
export function formatDay(day: string, language: Language = 'id'): string {
  const date = new Date(`${day}T00:00:00Z`);
  return `${date.getUTCDate()} ${monthName(date, language, 'long')} ${date.getUTCFullYear()}`;
}
