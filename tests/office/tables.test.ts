import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../lib/exchange/csv.ts';
import { tableToXlsx } from '../../lib/exchange/xlsx.ts';
import type { TableColumn } from '../../lib/util/table.ts';
import { convert } from './soffice.ts';

interface Row {
  text: string;
  count: number;
  at: string;
}

/** What spreadsheets are known to change, run or lose. */
const TEXTS = [
  '@akun',
  '=1+1',
  '=HYPERLINK("http://jahat.example";"klik")',
  '+6281234567890',
  '-1',
  '1.972',
  '1,5',
  '0042',
  '3373010101900001',
  '12/02/2024',
  '1E5',
  'TRUE',
  'baris satu\nbaris dua',
  'titik; koma, "kutip" \'petik\'',
  'emoji 🗳️👩🏽‍💻 dan huruf é ü 中',
  '_x0041_ bukan A',
  '  spasi di tepi  ',
];

const ROWS: Row[] = TEXTS.map((text, index) => ({
  text,
  count: index * 1_000 + 0.5,
  at: '2026-11-21T17:30:00.000Z',
}));

const COLUMNS: TableColumn<Row>[] = [
  { header: 'Teks', kind: 'text', width: 30, value: ({ text }) => text },
  { header: 'Jumlah', kind: 'number', width: 12, value: ({ count }) => count },
  { header: 'Waktu (WIB)', kind: 'date', width: 18, value: ({ at }) => at },
];

/** `;`, `"`, UTF-8, from line 1, values as they are stored. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1057,false,true';
/** The same for reading; only what looks like a number or a date is turned into one, as by a double click. */
const FROM_CSV = 'Text - txt - csv (StarCalc):59,34,76,1,,1057,false,true';

const cells = (csv: Buffer): string[][] =>
  Papa.parse<string[]>(csv.toString('utf8').replace(/^\ufeff/, ''), { delimiter: ';', skipEmptyLines: true })
    .data;

describe('the workbook in LibreOffice', () => {
  const made = tableToXlsx(ROWS, COLUMNS, { zone: 'WIB', sheetName: 'Temuan' });

  it('shows every text as it was written', async () => {
    const bytes = new Uint8Array(await (await made).arrayBuffer());
    const [header, ...rows] = cells(convert({ name: 'temuan.xlsx', bytes, to: AS_CSV }));
    expect(header).toEqual(['Teks', 'Jumlah', 'Waktu (WIB)']);
    expect(rows.map(([text]) => text)).toEqual(TEXTS);
    // The day of the office: 17.30 UTC is half past midnight in Jakarta.
    expect(new Set(rows.map(([, , at]) => at))).toEqual(new Set(['22/11/2026 00:30']));
  });

  it('keeps texts texts, numbers numbers and dates dates when saved again', async () => {
    const bytes = new Uint8Array(await (await made).arrayBuffer());
    const again = convert({ name: 'temuan.xlsx', bytes, to: 'xlsx' });
    const [sheet] = await readExcelFile(again, { trim: false });
    const rows = sheet?.data.slice(1) ?? [];
    expect(rows.map(([text]) => text)).toEqual(TEXTS);
    expect(rows.map(([, count]) => count)).toEqual(ROWS.map(({ count }) => count));
    expect(rows.every(([, , at]) => at instanceof Date)).toBe(true);
  });
});

describe('the CSV in LibreOffice with Indonesian settings', () => {
  const csv = tableToCsv(ROWS, COLUMNS, { zone: 'WIB' });
  const read = () => convert({ name: 'temuan.csv', bytes: csv, from: FROM_CSV, to: 'xlsx' });

  it('turns no text into a number, a date or a formula', async () => {
    const [sheet] = await readExcelFile(read(), { trim: false });
    const rows = sheet?.data.slice(1) ?? [];
    expect(rows.map(([text]) => String(text).replace(/^'/, ''))).toEqual(TEXTS);
    expect(rows.every(([text]) => typeof text === 'string')).toBe(true);
  });

  it('gives numbers with a decimal comma and dates', async () => {
    const [sheet] = await readExcelFile(read(), { trim: false });
    const rows = sheet?.data.slice(1) ?? [];
    expect(rows.map(([, count]) => count)).toEqual(ROWS.map(({ count }) => count));
    expect(rows.every(([, , at]) => at instanceof Date)).toBe(true);
  });
});
