import { startOfDay, type Zone } from '../../util/time.ts';

const CLOCK = '(?:[T ,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\s*([AP])M)?)?';
const ISO = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${CLOCK}$`);
/** `15/11/2026 08:51`, as a spreadsheet writes a time when it saves a table anew. */
const NUMERIC = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${CLOCK}$`, 'i');
/** `46341,36`: days since {@link SHEET_EPOCH}, of a cell that has lost its form. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

const DAY_MS = 86_400_000;
const SHEET_EPOCH = Date.UTC(1899, 11, 30);

/** Milliseconds of a clock since midnight; null for what no clock shows. */
function clockMs([hour = '0', minute = '0', second = '0', half]: (string | undefined)[]): number | null {
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1_000;
}

/** Midnight UTC of a day; null for one that does not exist. */
function dayMs(year: number, month: number, date: number): number | null {
  const at = Date.UTC(year, month - 1, date);
  return new Date(at).getUTCMonth() === month - 1 && new Date(at).getUTCDate() === date ? at : null;
}

/** A time of a cell, as if it were in UTC, in milliseconds since 1970. */
function wallMs(cell: string, monthFirst: boolean): number | null {
  if (SERIAL.test(cell))
    return Math.round((SHEET_EPOCH + Number(cell.replace(',', '.')) * DAY_MS) / 1_000) * 1_000;
  const iso = ISO.exec(cell);
  const numeric = iso ? null : NUMERIC.exec(cell);
  const parts = iso ?? numeric;
  if (!parts) return null;
  const [first = 0, second = 0, third = 0] = parts.slice(1, 4).map(Number);
  const year = third < 100 ? 2_000 + third : third;
  const day = iso
    ? dayMs(first, second, third)
    : dayMs(year, ...(monthFirst ? ([first, second] as const) : ([second, first] as const)));
  const clock = clockMs(parts.slice(4));
  return day === null || clock === null ? null : day + clock;
}

/**
 * Whether days of a column stand month first: true or false where a day that is no month shows it, null where none does. A
 * column that shows both is read day first; the days that then do not exist are told as what they are.
 */
export function isMonthFirst(cells: readonly string[]): boolean | null {
  let shown: boolean | null = null;
  for (const cell of cells) {
    const [, first, second] = NUMERIC.exec(cell.trim()) ?? [];
    if (Number(first) > 12) return false;
    if (Number(second) > 12) shown = true;
  }
  return shown;
}

/**
 * Reads times as instants: the clock on the wall of `zone`, day before month, as Indonesian offices write it, unless
 * `monthFirst`. The reader gives null for what is no time.
 */
export const timeReader =
  (zone: Zone, monthFirst = false) =>
  (cell: string): string | null => {
    const wall = wallMs(cell.trim(), monthFirst);
    if (wall === null) return null;
    const day = new Date(wall).toISOString().slice(0, 10);
    return new Date(startOfDay(day, zone) + (wall % DAY_MS)).toISOString();
  };
