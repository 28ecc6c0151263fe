const MONTHS = 'jan|feb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|des|dec'.split('|');
const NUMBERS = [1, 2, 3, 4, 5, 5, 6, 7, 8, 8, 8, 9, 10, 10, 11, 12, 12];

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, which count a 29 February 1900 that never was. */
const SHEET_EPOCH = Date.UTC(1899, 11, 30);

/** `YYYY-MM-DD` for a day that exists, else null. */
function dayOf(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? at.toISOString().slice(0, 10) : null;
}

/**
 * A day as offices write it: `2019-01-02`, `2/1/2019` (day first), `2 Januari 2019`, or a spreadsheet's number. Null when
 * it is none of these, or a day that does not exist.
 */
export function parseDay(text: string): string | null {
  const value = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(value);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  if (numeric) return dayOf(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = /^(\d{1,2})\s+(\p{L}{3})\p{L}*\.?\s+(\d{4})$/u.exec(value);
  const month = worded && NUMBERS[MONTHS.indexOf(worded[2]?.toLowerCase() ?? '')];
  if (worded && month) return dayOf(Number(worded[3]), month, Number(worded[1]));
  if (/^\d{5}$/.test(value)) return new Date(SHEET_EPOCH + Number(value) * DAY_MS).toISOString().slice(0, 10);
  return null;
}
