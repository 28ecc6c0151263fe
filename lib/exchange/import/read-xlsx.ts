import { readSheet } from 'read-excel-file/web-worker';
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

/** Reads the first sheet of a workbook; formulas count as what they last gave. Heavy: to be run in a worker. */
export async function readXlsx(file: Blob): Promise<ReadTable> {
  const size = await unpackedSize(file);
  if (size === null) return { ok: false, reason: 'unreadable' };
  if (size > MAX_UNPACKED_BYTES) return { ok: false, reason: 'too_large' };
  try {
    const sheet = await readSheet(file, { trim: false });
    return tableOf(sheet.map((cells, at): RawRow => ({ line: at + 1, cells: cells.map(cellText) })));
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
