import readSheets, { type Sheet } from 'read-excel-file/web-worker';
import { unpackedSize } from '../zip-entries.ts';
import { type RawRow, type ReadTable, tableOf } from './raw-table.ts';

/** A workbook of 50,000 entries unpacks to about 100 MB of XML. */
const MAX_UNPACKED_BYTES = 300_000_000;

/**
 * A day in a sheet has no zone: the reader gives midnight UTC. A time of day stays with it, as the clock showed it; sheets
 * keep it as a fraction of the day, which falls short of the second.
 */
const dateText = (date: Date): string =>
  new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString().replace(/(?:T00:00:00)?\.000Z$/, '');

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? dateText(value) : String(value);
};

const linesOf = ({ data }: Sheet): RawRow[] =>
  data.map((cells, at): RawRow => ({ line: at + 1, cells: cells.map(cellText) }));

/** Covers and instructions are one cell wide; a table has a head and a row of several. */
const holdsTable = ({ data }: Sheet): boolean =>
  data.filter((cells) => cells.filter((cell) => cell !== null).length > 1).length > 1;

/**
 * Reads one sheet of a workbook: the one of that name, else the first that holds a table. Formulas count as what they last
 * gave. Heavy: to be run in a worker.
 */
export async function readXlsx(file: Blob, name?: string): Promise<ReadTable> {
  const size = await unpackedSize(file);
  if (size === null) return { ok: false, reason: 'unreadable' };
  if (size > MAX_UNPACKED_BYTES) return { ok: false, reason: 'too_large' };
  try {
    const sheets = await readSheets(file, { trim: false });
    const sheet = sheets.find((one) => one.sheet === name) ?? sheets.find(holdsTable) ?? sheets[0];
    const read = await tableOf(sheet ? linesOf(sheet) : []);
    const all = sheets.filter(({ data }) => data.length > 0).map((one) => one.sheet);
    if (!read.ok || !sheet || all.length < 2) return read;
    return { ok: true, table: { ...read.table, sheets: { read: sheet.sheet, all } } };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
