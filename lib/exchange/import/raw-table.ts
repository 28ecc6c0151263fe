import { breathe } from '../../util/stretches.ts';

/** What a file holds before anything is made of it: every reader gives this. */
export interface RawTable {
  columns: string[];
  /** The reader named the columns after our fields; a file that has columns names them itself. */
  ownNames?: true;
  rows: RawRow[];
  /** Of a workbook with several sheets: the one that was read, and all that hold anything. */
  sheets?: { read: string; all: string[] };
}

export interface RawRow {
  /** Where it stands in the file, counted from 1: a line of a sheet, or a record. */
  line: number;
  /** As many as there are columns, text as it stands. */
  cells: string[];
  /** Its quotation marks do not pair, so that its cells, or whole rows after it, may stand in one. */
  torn?: true;
}

/** More than this is no library of clarifications. */
export const MAX_ROWS = 50_000;
const MAX_COLUMNS = 200;

/** Why a whole file is refused. Each has a sentence in the locale files (`import.refused.<code>`). */
export const IMPORT_REFUSALS = [
  'too_large',
  'too_many_rows',
  'unreadable',
  'empty',
  'no_fact_check', // a page without the parts of a fact check
] as const;
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

export type ReadTable = { ok: true; table: RawTable } | { ok: false; reason: ImportRefusal };

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** Rows brought into shape before the page may draw: a few milliseconds of work. */
const PART = 5_000;

/** Rows of one cell that may stand above a table: its title, the office, the period. */
const MAX_TITLES = 15;
const isTitle = ({ cells }: RawRow): boolean => cells.filter((cell) => cell.trim() !== '').length === 1;

/** The first row with more than a title in it is the head; blank rows are no rows. */
export async function tableOf(lines: readonly RawRow[]): Promise<ReadTable> {
  const filled = lines.filter(({ cells }) => !isBlank(cells));
  const titles = filled.slice(0, MAX_TITLES).findIndex((row) => !isTitle(row));
  const [head, ...rows] = filled.slice(Math.max(titles, 0));
  if (!head || rows.length === 0) return { ok: false, reason: 'empty' };
  if (rows.length > MAX_ROWS) return { ok: false, reason: 'too_many_rows' };
  const columns = head.cells.slice(0, MAX_COLUMNS).map((name) => name.trim());
  const shaped: RawRow[] = [];
  for (let at = 0; at < rows.length; at += PART) {
    for (const { cells, ...row } of rows.slice(at, at + PART))
      shaped.push({ ...row, cells: columns.map((_, column) => cells[column] ?? '') });
    await breathe();
  }
  return { ok: true, table: { columns, rows: shaped } };
}
