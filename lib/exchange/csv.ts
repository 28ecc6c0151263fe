import type { TableColumn } from '../util/table.ts';
import { wallClock, type Zone } from '../util/time.ts';
import { neutralise } from './neutralise.ts';

export interface CsvOptions {
  zone: Zone;
  /** `;` is what Excel expects under Indonesian settings, where the comma is the decimal sign. */
  separator?: ';' | ',';
  /** Without the mark Excel on Windows guesses an old code page. */
  bom?: boolean;
}

const quoted = (text: string): string => `"${neutralise(text).replaceAll('"', '""')}"`;

function cellOf<Row>(row: Row, column: TableColumn<Row>, separator: string, zone: Zone): string {
  const value = column.value(row);
  if (value === null || value === '') return '';
  if (typeof value === 'number') return String(value).replace('.', separator === ';' ? ',' : '.');
  return column.kind === 'date'
    ? wallClock(value, zone).toISOString().slice(0, 16).replace('T', ' ')
    : quoted(value);
}

/**
 * Rows of a table as CSV (RFC 4180: CRLF, quotes doubled), a line each. Text is always quoted, so that a reader with another
 * separator cannot split a cell open, and never runs as a formula. Dates are the clock of `zone`.
 */
export const csvLines = <Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { zone, separator = ';' }: CsvOptions,
): string =>
  rows
    .map((row) => `${columns.map((column) => cellOf(row, column, separator, zone)).join(separator)}\r\n`)
    .join('');

/** The line of headers, with which a CSV file begins. */
export const csvHead = <Row>(
  columns: readonly TableColumn<Row>[],
  { separator = ';', bom = true }: CsvOptions,
): string => `${bom ? '\ufeff' : ''}${columns.map(({ header }) => quoted(header)).join(separator)}\r\n`;

/** A table as CSV in one piece. */
export const tableToCsv = <Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  options: CsvOptions,
): string => csvHead(columns, options) + csvLines(rows, columns, options);
