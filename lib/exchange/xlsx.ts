import writeExcelFile, { type Row as Cells, type Feature, type Image } from 'write-excel-file/universal';
import { getCellAddress, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { CellKind, CellValue, TableColumn } from '../util/table.ts';
import { wallClock, type Zone } from '../util/time.ts';
import { cellText } from './neutralise.ts';

/** What a cell can hold (Excel specifications and limits). */
const MAX_CELL = 32_767;
/** The order that a worksheet's parts must have (ECMA-376, CT_Worksheet), as far as such a sheet has them. */
const SHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'pageMargins',
  'pageSetup',
  'drawing',
];
/** A sheet's name has at most 31 characters and none of these. */
const SHEET_NAME_SIGNS = /[\\/?*[\]:]/g;

/** `_x0041_` in a workbook means the letter with that number: the sign before it is escaped so that it stays as typed. */
const escapeCodes = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/**
 * The writer looks texts up in a plain object, where `toString` and its kin are found without having been put there,
 * and the whole workbook becomes unreadable: their first letter is written as its number.
 */
const unlikeMembers = (text: string): string =>
  text in Object.prototype ? `_x${text.charCodeAt(0).toString(16).padStart(4, '0')}_${text.slice(1)}` : text;

const textCell = (text: string) => ({
  value: unlikeMembers(escapeCodes(cellText(text)))
    .slice(0, MAX_CELL)
    .replace(/[\ud800-\udbff]$/, ''),
  type: String,
  format: '@',
  alignVertical: 'top' as const,
  wrap: true,
});

/** The rows of which a text is too long for a cell: there the workbook holds its beginning only. */
export const cutRows = <Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): Row[] =>
  rows.filter((row) => columns.some(({ value }) => String(value(row) ?? '').length > MAX_CELL));

/** A value as a cell of a workbook. */
export function cellOf(value: CellValue, kind: CellKind, zone: Zone): Cells[number] {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  // The library writes the UTC fields of a date, and a spreadsheet knows no zones: they must read as the office's clock.
  return kind === 'date'
    ? { value: wallClock(value, zone), type: Date, format: 'dd/mm/yyyy hh:mm', alignVertical: 'top' }
    : textCell(value);
}

/** A cell of the first row. */
export const headerCell = (text: string) => ({
  ...textCell(text),
  fontWeight: 'bold' as const,
  backgroundColor: '#E4ECEA',
});

/** The filter arrows over the first row, which the library leaves to features of one's own. Ranges by sheet. */
const autoFilters = (ranges: readonly string[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<autoFilter ref="${ranges[sheetIndex]}"/>`,
            SHEET_ORDER,
            'worksheet',
          ),
      },
    },
  },
});

/** One sheet of a workbook; its rows are kept inside, so that sheets of different rows stand in one list. */
export interface Sheet {
  name: string;
  widths: readonly number[];
  cells: (zone: Zone) => Cells[];
  /** Pictures over cells; none where left out. */
  images?: Image[];
}

/** A table as a sheet. */
export const sheetOf = <Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
): Sheet => ({
  name: name.replace(SHEET_NAME_SIGNS, ' ').slice(0, 31),
  widths: columns.map(({ width }) => width),
  cells: (zone) => [
    columns.map(({ header }) => headerCell(header)),
    ...rows.map((row) => columns.map(({ kind, value }) => cellOf(value(row), kind, zone))),
  ],
});

/**
 * Tables as a workbook: text cells that are never formulas, real dates on the clock of `zone`, numbers, and on each sheet
 * a frozen first row with filters, and column widths. Made at once in memory, without a worker.
 */
export function sheetsToXlsx(sheets: readonly Sheet[], zone: Zone): Promise<Blob> {
  const made = sheets.map(({ name, widths, cells, images }) => ({
    data: cells(zone),
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    ...(images && { images }),
  }));
  const ranges = made.map(({ data, columns }) => `A1:${getCellAddress(data.length - 1, columns.length - 1)}`);
  return writeExcelFile(made, { features: [autoFilters(ranges)] }).toBlob();
}

export interface XlsxOptions {
  zone: Zone;
  sheetName: string;
}

/** One table as a workbook of one sheet. */
export const tableToXlsx = <Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { zone, sheetName }: XlsxOptions,
): Promise<Blob> => sheetsToXlsx([sheetOf(sheetName, rows, columns)], zone);
