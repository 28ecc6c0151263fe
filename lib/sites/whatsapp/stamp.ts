import { asciiDigits } from '../numbers.ts';

/** What `data-pre-plain-text` says: `[12.33, 26/8/2026] Nama: `. Its form follows the language of the interface. */
export interface Stamp {
  /** The text in the brackets, as shown. */
  label: string;
  name: string | null;
  /** ISO 8601; null when day and month, or morning and evening, cannot be told apart. */
  time: string | null;
}

/** Languages whose short date is day first; English differs by country, so it is not here. */
const DAY_FIRST =
  /^(id|in|ms|jv|su|es|fr|de|it|pt|nl|ru|tr|pl|vi|ar|he|hi|bn|ur|ro|cs|sk|da|nb|no|fi|el|uk|bg|hr|ca|en-(gb|au|in|nz|za|sg|my))\b/i;
const MONTH_FIRST = /^en-us\b/i;

/** What a page shows of how it writes dates: its `html[lang]`, and all its stamps. */
export interface Page {
  lang: string;
  stamps: () => string[];
}

interface Day {
  year: number;
  month: number;
  day: number;
}

const SHORT_DAY = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/;

/** Whether the other stamps of a page put the day first, as far as a day after the twelfth shows it; null when none does. */
function isDayFirstIn(stamps: readonly string[]): boolean | null {
  const days = stamps.flatMap((stamp) => {
    const [, first, second] = SHORT_DAY.exec(stamp) ?? [];
    return first ? [{ first: Number(first), second: Number(second) }] : [];
  });
  const [dayFirst, monthFirst] = [
    days.some(({ first }) => first > 12),
    days.some(({ second }) => second > 12),
  ];
  return dayFirst === monthFirst ? null : dayFirst;
}

/** Day and month in the only order that is possible, else in that of the language or of the page, else null. */
function order(first: number, second: number, year: number, { lang, stamps }: Page): Day | null {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (first > 12 || first === second) return dayFirst;
  if (second > 12) return monthFirst;
  if (DAY_FIRST.test(lang)) return dayFirst;
  if (MONTH_FIRST.test(lang)) return monthFirst;
  const shown = isDayFirstIn(stamps());
  return shown === null ? null : shown ? dayFirst : monthFirst;
}

function dayIn(label: string, page: Page): Day | null {
  const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(label);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const short = SHORT_DAY.exec(label);
  return short ? order(Number(short[1]), Number(short[2]), Number(short[3]), page) : null;
}

/** Hours and minutes; null where words other than a. m. and p. m. stand with them. */
function clockIn(label: string): { hours: number; minutes: number } | null {
  const clock = label.replace(/\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/, '');
  const [, hour = '', minute = '', rest = ''] = /(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(.*)/s.exec(clock) ?? [];
  const { latin, arabic } =
    /^[\s,،]*(?:(?<latin>[ap])\.?\s?m\.?|(?<arabic>[صم]))[\s,،]*$/i.exec(rest)?.groups ?? {};
  const half = latin ?? arabic;
  const isEvening = half === 'م' || half?.toLowerCase() === 'p';
  if (hour === '' || (!half && /\p{L}/u.test(clock))) return null;
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (minutes > 59 || hours > (half ? 12 : 23) || (half && hours === 0)) return null;
  return { hours: half ? (hours % 12) + (isEvening ? 12 : 0) : hours, minutes };
}

/** The instant in this browser's time zone: WhatsApp writes its clock in that one too. */
function instantOf(label: string, page: Page): string | null {
  const [day, clock] = [dayIn(label, page), clockIn(label)];
  if (!day || !clock || day.month < 1 || day.month > 12) return null;
  const date = new Date(day.year, day.month - 1, day.day, clock.hours, clock.minutes);
  return date.getDate() === day.day ? date.toISOString() : null;
}

/** Parses the attribute; null when it has another form. */
export function parseStamp(value: string | null, page: Page): Stamp | null {
  const clean = value
    ?.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ');
  const [, label, name] = /^\s*\[([^\]]{3,60})\]\s*(.*?)\s*:?\s*$/s.exec(clean ?? '') ?? [];
  return label === undefined
    ? null
    : { label, name: name || null, time: instantOf(asciiDigits(label), page) };
}
