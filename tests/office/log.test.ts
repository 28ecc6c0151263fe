import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvHead, csvLines } from '../../lib/exchange/csv.ts';
import { createXlsxParts } from '../../lib/exchange/xlsx-parts.ts';
import { appTranslate } from '../../lib/locales/app.ts';
import { logTable } from '../../lib/log/columns.ts';
import { logRows } from '../../lib/log/rows.ts';
import { sharedColumns, sharedRow } from '../../lib/log/shared-rows.ts';
import { LOG_COLUMNS, type LogColumnId } from '../../lib/model/columns.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { CellValue } from '../../lib/util/table.ts';
import { wallClock } from '../../lib/util/time.ts';
import { COMPOSED } from '../drafts/wording.ts';
import { aFinding } from '../log/findings.ts';
import { convert } from './soffice.ts';

/** What officers write and posts say that spreadsheets are known to change, run or lose. */
const TEXTS = [
  '@akun',
  '=1+1',
  '=HYPERLINK("http://jahat.example";"klik")',
  '+62 21 atau -1',
  '1.972',
  '0042',
  '12/02/2024',
  'baris satu\nbaris dua',
  'titik; koma, "kutip"',
  'emoji 🗳️👩🏽‍💻 dan é ü 中',
];

const findings = TEXTS.map((narrative, index) =>
  aFinding({
    number: `KPU-3373-2026-${String(index + 1).padStart(4, '0')}`,
    narrative,
    text: narrative,
    region: narrative,
    notes: narrative,
    handle: '@akun',
    // Half past midnight in Jakarta: the day there, not in London.
    createdAt: '2026-11-21T17:30:00.000Z',
    escalation: { to: 'Bawaslu', at: '2026-11-22T02:05:00.000Z', number: '0042/HM', outcome: null },
    tags: ['0042', '1.972'],
    decision: 'reply',
    status: 'replied',
  }),
);
const replies = findings.map(({ id }, index) => ({
  id: `0196a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
  findingId: id,
  clarificationId: id,
  clarificationVersion: 1,
  platform: 'x' as const,
  text: 'Fakta.',
  ...COMPOSED,
  via: 'insert' as const,
  copiedAt: '2026-11-21T18:00:00.000Z',
  copiedBy: 'Sari',
  url: 'https://x.com/kpu/status/0042',
}));

const ids = sharedColumns('internal', LOG_COLUMNS);
const columns = logTable({ label: appTranslate('id'), zone: 'WIB', rules: DEFAULT_SETTINGS }, ids);
const rows = logRows(findings, replies, []).map((row) => sharedRow('internal', row));
const values = rows.map((row) => columns.map(({ value }) => value(row)));
const headers = columns.map(({ header }) => header);

/** A value of the log as a cell of a workbook gives it back. */
const expected = (value: CellValue, at: number): unknown => {
  if (value === null || value === '') return null;
  return columns[at]?.kind === 'date' ? wallClock(String(value), 'WIB') : value;
};

/** Dates are kept as fractions of days: to the minute, which is what is shown. */
const toMinute = (cell: unknown): unknown =>
  cell instanceof Date ? new Date(Math.round(cell.getTime() / 60_000) * 60_000) : cell;

const sheetOf = async (workbook: Uint8Array) => {
  const [sheet] = await readExcelFile(Buffer.from(workbook), { trim: false });
  const [head = [], ...cells] = sheet?.data ?? [];
  return { head, cells: cells.map((line) => line.map(toMinute)) };
};

const columnOf = (cells: unknown[][], id: LogColumnId) => cells.map((line) => line[ids.indexOf(id)]);

async function workbook(): Promise<Uint8Array> {
  const parts = createXlsxParts({
    columns: columns.map(({ header, kind, width }) => ({ header, kind, width })),
    sheetName: 'Temuan',
    zone: 'WIB',
    pictures: null,
  });
  // In two parts, as a long log is handed over.
  await parts.add(values.slice(0, 4), []);
  await parts.add(values.slice(4), []);
  return new Uint8Array(await (await parts.finish()).arrayBuffer());
}

describe('the log as a workbook in LibreOffice with Indonesian settings', () => {
  it('keeps every column of every row as it is in the log', async () => {
    const again = convert({ name: 'temuan.xlsx', bytes: await workbook(), to: 'xlsx' });
    const { head, cells } = await sheetOf(again);
    expect(head).toEqual(headers);
    expect(cells).toEqual(values.map((line) => line.map(expected)));
    expect(columnOf(cells, 'narrative')).toEqual(TEXTS);
    expect(columnOf(cells, 'escalationNumber')).toEqual(TEXTS.map(() => '0042/HM'));
    expect(columnOf(cells, 'responseMinutes')).toEqual(TEXTS.map(() => 30));
  });

  it('shows dates on the clock of the office', async () => {
    const shown = convert({ name: 'temuan.xlsx', bytes: await workbook(), to: AS_CSV });
    const [, ...lines] = Papa.parse<string[]>(shown.toString('utf8').replace(/^\ufeff/, ''), {
      delimiter: ';',
      skipEmptyLines: true,
    }).data;
    expect(new Set(columnOf(lines, 'foundAt'))).toEqual(new Set(['22/11/2026 00:30']));
  });
});

/** `;`, `"`, UTF-8, from line 1, values as they are stored. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1057,false,true';

describe.each([
  // Indonesian: decimal comma. With commas between cells a program of English settings (1033) is meant.
  [';', 59, 1057],
  [',', 44, 1033],
] as const)('the log as CSV with “%s” in LibreOffice', (separator, sign, language) => {
  const csv =
    csvHead(columns, { zone: 'WIB', separator }) + csvLines(rows, columns, { zone: 'WIB', separator });
  const from = `Text - txt - csv (StarCalc):${sign},34,76,1,,${language},false,true`;

  it('turns no text into a number, a date or a formula, and keeps every cell in its place', async () => {
    const { head, cells } = await sheetOf(convert({ name: 'temuan.csv', bytes: csv, from, to: 'xlsx' }));
    expect(head).toEqual(headers);
    const plain = cells.map((line) =>
      line.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)),
    );
    expect(plain).toEqual(values.map((line) => line.map(expected)));
    expect(columnOf(cells, 'narrative').every((cell) => typeof cell === 'string')).toBe(true);
  });
});
