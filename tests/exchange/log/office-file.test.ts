import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../../lib/exchange/csv.ts';
import { decodeFile } from '../../../lib/exchange/import/decode.ts';
import { readText } from '../../../lib/exchange/import/read-file.ts';
import { readXlsx } from '../../../lib/exchange/import/read-xlsx.ts';
import { readOfficeFiles } from '../../../lib/exchange/log/office-file.ts';
import { sheetOf, sheetsToXlsx, tableToXlsx } from '../../../lib/exchange/xlsx.ts';
import { appTranslate } from '../../../lib/locales/app.ts';
import { logTable } from '../../../lib/log/columns.ts';
import { logRows } from '../../../lib/log/rows.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { logFileText, officeRecord } from '../../log/merge/offices.ts';

const records = [officeRecord(3373, 0), officeRecord(3373, 1)];
const ids = records.map(({ finding }) => finding.id);
const LOG = logFileText({ unit: 'KPU Kota Salatiga', unitCode: 'KPU-3373', records });
const columns = logTable({ label: appTranslate('id'), zone: 'WIB', rules: DEFAULT_SETTINGS });
const rows = logRows(
  records.map(({ finding }) => finding),
  [],
  [],
);
const CSV = tableToCsv(rows, columns, { zone: 'WIB' });
const workbook = async () =>
  new Uint8Array(
    await (await tableToXlsx(rows, columns, { zone: 'WIB', sheetName: 'Temuan' })).arrayBuffer(),
  );

/** As the page reads it, without its worker. */
const readTable = async (file: Blob, sheet?: string) => {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return head[0] === 0x50 ? readXlsx(file, sheet) : readText(await decodeFile(file));
};
const read = (content: BlobPart, name = 'laporan') =>
  readOfficeFiles(Object.assign(new Blob([content]), { name }), readTable);
const problem = async (content: BlobPart, name?: string) => {
  const [answer] = await read(content, name);
  return answer?.ok ? 'taken' : answer?.refused.problem;
};
const idsOf = (answers: Awaited<ReturnType<typeof read>>) =>
  answers.map((answer) => answer.ok && answer.file.records.map(({ finding }) => finding.id));

describe('a file of an office', () => {
  it('is taken as a log, a workbook or CSV, whatever it is called', async () => {
    for (const content of [LOG, `\ufeff${LOG.replaceAll('\n', '\r\n')}`, CSV, await workbook()])
      expect(idsOf(await read(content))).toEqual([ids]);
  });

  it('is taken sheet by sheet: covers and recaps beside the logs are nothing refused', async () => {
    const sheets = [
      sheetOf(
        'Sampul',
        [{}, {}],
        [
          { header: 'Laporan', kind: 'text', width: 9, value: () => 'KPU' },
          { header: 'Jumlah', kind: 'number', width: 9, value: () => 2 },
        ],
      ),
      sheetOf('November', rows.slice(0, 1), columns),
      sheetOf('Desember', rows.slice(1), columns),
    ];
    const book = new Uint8Array(await (await sheetsToXlsx(sheets, 'WIB')).arrayBuffer());
    const answers = await read(book, 'rekap.xlsx');
    expect(idsOf(answers)).toEqual(ids.map((id) => [id]));
    expect(answers.map((answer) => answer.ok && answer.file.name)).toEqual([
      'rekap.xlsx/November',
      'rekap.xlsx/Desember',
    ]);
  });

  it('is taken as UTF-16, as an editor of Windows saves it', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${LOG}`, 'utf16le'));
    expect(idsOf(await read(bytes))).toEqual([ids]);
  });

  it('comes out of an archive with the others, one bad file stopping none', async () => {
    const zip = zipSync({
      'kota/salatiga.jsonl': strToU8(LOG),
      'tabel.csv': [strToU8(CSV), { level: 0 }],
      'catatan.txt': strToU8('halo'),
      'dalam.zip': zipSync({ 'a.jsonl': strToU8(LOG) }),
      '__MACOSX/._tabel.csv': strToU8('x'),
      'kota/~$tabel.xlsx': strToU8('x'),
    });
    const answers = await read(new Uint8Array(zip), 'arsip.zip');
    expect(idsOf(answers)).toEqual([ids, ids, false, false]);
    expect(answers.flatMap((answer) => (answer.ok ? [] : answer.refused))).toEqual([
      { name: 'arsip.zip/catatan.txt', problem: 'no_rows', line: null },
      { name: 'arsip.zip/dalam.zip', problem: 'other_archive', line: null },
    ]);
  });

  it.each([6, 0] as const)(
    'of an archive that swells beyond what it says is refused (level %i)',
    async (level) => {
      const zip = zipSync({ 'salatiga.jsonl': [strToU8(LOG), { level }] });
      // The size in the directory: 24 bytes into its entry, which begins with PK 1 2.
      const at = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24;
      new DataView(zip.buffer).setUint32(at, 100, true);
      expect(await problem(new Uint8Array(zip), 'arsip.zip')).toBe('damaged');
    },
  );

  it.each<[string, BlobPart | (() => Promise<BlobPart>), string]>([
    ['no bytes', '', 'empty'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not_a_log'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'not_a_log'],
    ['a page', '<!doctype html><p>Masuk untuk mengunduh</p>', 'not_a_log'],
    ['another table', 'nama;hadir\nSari;ya\n', 'not_a_log'],
    ['heads of somebody’s own', CSV.replace('Ditemukan (WIB)', 'Tanggal'), 'columns'],
    ['heads without a finding', `${CSV.split('\r\n')[0]}\r\n`, 'no_rows'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'other_sheet'],
    [
      'an OpenDocument sheet',
      new Uint8Array(zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') })),
      'other_sheet',
    ],
    [
      'a letter of Word',
      new Uint8Array(zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') })),
      'not_a_log',
    ],
    [
      'a binary workbook',
      new Uint8Array(zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.bin': strToU8('x') })),
      'other_sheet',
    ],
    ['RAR', 'Rar!\u001a\u0007', 'other_archive'],
    ['half a workbook', async () => (await workbook()).slice(0, 2_000), 'damaged'],
    ['a newer log', LOG.replace('"schema":1', '"schema":2'), 'newer'],
    ['half a line', LOG.slice(0, -200), 'damaged'],
    ['a line too few', `${LOG.trim().split('\n').slice(0, -1).join('\n')}\n`, 'cut_off'],
  ])('with %s is refused by its kind', async (_name, content, expected) => {
    expect(await problem(typeof content === 'function' ? await content() : content)).toBe(expected);
  });

  it('is refused as a package by its name, as too large before a byte is read, and where no byte is to be had', async () => {
    expect(await problem(new Uint8Array([0x1f, 0x8b, 8]), 'klarifikasi.luruskan')).toBe('package');
    const huge = { name: 'a.jsonl', size: 1_000_000_000 } as unknown as File;
    expect(await readOfficeFiles(huge, readTable)).toMatchObject([{ refused: { problem: 'too_large' } }]);
    const gone = {
      name: 'a.jsonl',
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }),
    };
    expect(await readOfficeFiles(gone as unknown as File, readTable)).toMatchObject([
      { refused: { problem: 'unreadable' } },
    ]);
  });
});
