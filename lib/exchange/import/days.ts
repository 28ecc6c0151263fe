/** Names of months in Indonesian and English, and their spellings of old, by their first three letters. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

const WEEKDAY =
  /^(sen|sel|rab|kam|jum|sab|min|ahad|sun|mon|tue|wed|thu|fri|sat)[\p{L}'’]*(?:[.,]\s*|\s+)(?=[\p{L}\d])/iu;

/** How people and programs write a day, each as year, month and date. What follows it is a clock or nothing. */
const SHAPES: readonly (readonly [RegExp, (found: readonly string[]) => readonly (string | undefined)[]])[] =
  [
    [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, ([, year, , month, date]) => [year, month, date]],
    // Day first, as in Indonesia.
    [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/, ([, date, , month, year]) => [year, month, date]],
    [
      /^(\d{1,2})[\s-]+(\p{L}{3})\p{L}*\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/u,
      ([, date, month, year]) => [year, month, date],
    ],
    [/^(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u, ([, month, date, year]) => [year, month, date]],
  ];

/** Hours ahead of UTC: Indonesia's zones, their neighbours', and those that RFC 822 names. */
const ZONES: Readonly<Record<string, number>> = {
  wib: 7,
  wita: 8,
  wit: 9,
  sgt: 8,
  myt: 8,
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** `T20:15:00.000+07:00`, ` | 20.15 WIB`, ` 20:15:00 GMT+0700 (Western Indonesia Time)`, `, pukul 20.15`. */
const CLOCK =
  /^(?:T|[\s,|–-]+(?:pukul|jam|at)?\s*)(\d{1,2})[.:](\d{2})(?:[.:]\d{2}(?:[.,]\d+)?)?\s*([ap]m)?\s*(\p{L}+)?(?:([+-]\d{2}):?(\d{2})?)?(?:\s*\([^)]*\))?$/iu;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const JAKARTA = 7;
/** Day 0 of spreadsheets, which count a 29 February 1900 that never was. */
const SHEET_EPOCH = Date.UTC(1899, 11, 30);

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** UTC midnight of a day that exists, else null. */
function midnight(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? at.getTime() : null;
}

/** How far the clock after a day moves it on Jakarta's calendar, in ms; null for what is no clock. */
function shiftOf(rest: string): number | null {
  if (rest === '') return 0;
  const found = CLOCK.exec(rest);
  if (!found) return null;
  const [, hours, minutes, half = '', name = '', ahead, aheadMinutes = '0'] = found;
  const named = ZONES[name.toLowerCase()];
  if (name !== '' && named === undefined) return null;
  // A clock without a zone is one on a wall here.
  const zone =
    ahead === undefined
      ? (named ?? JAKARTA)
      : Number(ahead) + (Math.sign(Number(ahead)) * Number(aheadMinutes)) / 60;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return (hour + Number(minutes) / 60 - zone + JAKARTA) * HOUR_MS;
}

/**
 * A day as offices, publishers and programs write it: `2019-01-02`, `2/1/2019` (day first), `Rabu, 2 Januari 2019 | 20.15
 * WIB`, `Wed, 02 Jan 2019 20:15:00 GMT`, `Jan 2, 2019`, or a spreadsheet's number. With a clock and its zone it is the day
 * in Jakarta. Null when it is none of these, or a day that does not exist.
 */
export function parseDay(text: string): string | null {
  const value = text.trim().replace(WEEKDAY, '');
  if (/^\d{5}(\.\d+)?$/.test(value)) return isoDay(SHEET_EPOCH + Math.floor(Number(value)) * DAY_MS);
  for (const [shape, parts] of SHAPES) {
    const found = shape.exec(value);
    if (!found) continue;
    const [year = '', month = '', date = ''] = parts(found);
    const start = midnight(
      Number(year) + (year.length === 2 ? 2000 : 0),
      MONTHS[month.toLowerCase()] ?? Number(month),
      Number(date),
    );
    const shift = shiftOf(value.slice(found[0].length));
    return start === null || shift === null ? null : isoDay(start + shift);
  }
  return null;
}
