// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer'; // the window's cannot be streamed
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { tableToCsv } from '../../../lib/exchange/csv.ts';
import { decodeFile } from '../../../lib/exchange/import/decode.ts';
import { guessMapping, underHead } from '../../../lib/exchange/import/fields.ts';
import { libraryTable } from '../../../lib/exchange/import/library-table.ts';
import { planImport } from '../../../lib/exchange/import/plan.ts';
import type { ReadTable } from '../../../lib/exchange/import/raw-table.ts';
import { readTable, readText } from '../../../lib/exchange/import/read-file.ts';
import { readXlsx } from '../../../lib/exchange/import/read-xlsx.ts';
import { appTranslate, type MessageKey } from '../../../lib/locales/app.ts';
import { stored } from '../package/entries.ts';

const t = appTranslate('id');

async function planned(reading: Promise<ReadTable>) {
  const read = await reading;
  if (!read.ok) throw new Error(read.reason);
  const table = underHead(read.table);
  const rows = await planImport({
    table,
    mapping: guessMapping(table.columns),
    defaults: { verdict: 'HOAKS' },
    labels: (kind, value) => [t(`${kind}.${value}` as MessageKey)],
    entriesByCode: async () => new Map(),
    isQuotable: () => true,
    by: '',
    onProgress: () => true,
  });
  return rows ?? [];
}

const HEAD = ['Kode', 'Judul', 'Fakta', 'Tanggal pernyataan'];
const row = (title: string, fact = 'Fakta.', day = '2019-01-02') => ['K-1', title, fact, day];
const csv = (separator: string, ...rows: string[][]) => rows.map((one) => one.join(separator)).join('\r\n');
const bytes = (text: string, unit: (code: number) => number[]) =>
  new NodeBlob([new Uint8Array([...text].flatMap((sign) => unit(sign.charCodeAt(0))))]) as Blob;

describe('bad input', () => {
  it('500 MB are refused without a byte being read', async () => {
    const huge = new Proxy({} as Blob, {
      get: (_blob, name) => (name === 'size' ? 500_000_000 : expect.unreachable(String(name))),
    });
    expect(await readTable(huge)).toEqual({ ok: false, reason: 'too_large' });
  });

  it('formulas stay text', async () => {
    const [one] = await planned(readText(csv(';', HEAD, row('=HYPERLINK("https://x.id","klik")'))));
    expect(one?.entry?.title).toBe('=HYPERLINK("https://x.id","klik")');
    const columns = libraryTable(
      (field) => field,
      (id) => id,
    );
    const out = tableToCsv([stored({ title: '=HYPERLINK("https://x.id")' })], columns, { zone: 'WIB' });
    expect(out).toContain(`"'=HYPERLINK(""https://x.id"")"`);
  });

  it.each([
    ['UTF-16', (code: number) => [code & 255, code >> 8]],
    ['Windows-1252', (code: number) => [code === 0x201c ? 0x93 : code === 0x201d ? 0x94 : code]],
  ])('%s is read as it was meant', async (_encoding, unit) => {
    const file = bytes(csv(';', HEAD, row('Judul dengan “kutip” dan é')), unit);
    const [one] = await planned(readText(await decodeFile(file)));
    expect(one?.entry?.title).toBe('Judul dengan “kutip” dan é');
  });

  it('mixed separators: the one of the head counts, others are text', async () => {
    const [one] = await planned(readText(csv(';', HEAD, row('Judul, dengan koma', 'Satu\tdua | tiga'))));
    expect(one?.entry).toMatchObject({ title: 'Judul, dengan koma', facts: ['Satu\tdua', 'tiga'] });
  });

  it.each([
    ['a title, a period and a blank row', 'DAFTAR KLARIFIKASI 2026;;;;\nPeriode Januari – Mei\n;;;;\n'],
    ['a letterhead of two cells', 'Kabupaten:;Sukamaju;;;\nDibuat;21/11/2026;;;\n'],
  ])('%s above the head are passed over', async (_, above) => {
    const head = 'No.;Judul Klarifikasi;Narasi yang beredar;Isi Klarifikasi;Link Sumber';
    const text = `${above}${head}\n1;Kotak suara tersegel;Kotak dibongkar;Semua tersegel.;https://kpu.go.id/1`;
    expect(await planned(readText(text))).toMatchObject([
      {
        kind: 'new',
        entry: {
          title: 'Kotak suara tersegel',
          claims: ['Kotak dibongkar'],
          facts: ['Semua tersegel.'],
          sources: [{ url: 'https://kpu.go.id/1' }],
        },
      },
    ]);
  });

  it('a head of two lines, the first merged over several columns, is one head', async () => {
    const text =
      'Kode;Judul;Fakta;Sumber;\n;;;Link Sumber;Penerbit\nK-1;Kotak suara tersegel;Semua tersegel.;https://kpu.go.id/1;KPU';
    expect(await planned(readText(text))).toMatchObject([
      { entry: { code: 'K-1', sources: [{ url: 'https://kpu.go.id/1', publisher: 'KPU' }] } },
    ]);
  });

  it('a row whose quotes do not pair is named, with the rows that it swallowed', async () => {
    const text = `${HEAD.join(';')}\nK-1;"Kotak" suara dibuka;F;\nK-2;Judul yang cukup;F;\n`;
    const rows = await planned(readText(text));
    expect(rows).toMatchObject([{ kind: 'bad', problems: [{ field: null, code: 'torn' }] }]);
    expect(rows[0]?.row.cells.join()).toContain('Judul yang cukup');
  });

  it.each([
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a PDF', '%PDF-1.7 K-1;Judul'],
    ['an old workbook', '\xd0\xcf\x11\xe0\0\0\0;K-1'],
  ])('%s is no table', async (_, signs) => {
    expect(await readTable(bytes(signs, (code) => [code]))).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('a row whose separator is not that of the head is named, not guessed at', async () => {
    const text = `${HEAD.join(';')}\nK-1,Judul satu yang cukup,Fakta,2019-01-02\n${row('Judul dua').join(';')}`;
    expect(await planned(readText(text))).toMatchObject([{ kind: 'bad' }, { kind: 'new' }]);
  });

  it('days of a workbook come as days, merged cells as empty ones', async () => {
    const file = await writeExcelFile([
      HEAD.map((value) => ({ value, type: String })),
      [
        { value: 'K-1', type: String },
        { value: 'Judul yang cukup', type: String, columnSpan: 2 },
        null,
        { value: new Date(Date.UTC(2019, 0, 2)), type: Date, format: 'dd/mm/yyyy' },
      ],
      [
        { value: 'K-2', type: String },
        { value: 'Judul kedua', type: String },
        { value: 'F', type: String },
        { value: 43_467, type: Number },
      ],
    ]).toBlob();
    expect(await planned(readXlsx(file))).toMatchObject([
      { kind: 'bad', problems: [{ field: 'facts', code: 'empty' }] },
      { kind: 'new', entry: { statedOn: '2019-01-02' } },
    ]);
  });

  it('of a workbook the first sheet with a table is read, the others are named and can be chosen', async () => {
    const cell = (value: string) => ({ value, type: String });
    const sheet = (name: string, ...lines: string[][]) => ({
      sheet: name,
      data: lines.map((cells) => cells.map(cell)),
    });
    const file = await writeExcelFile([
      sheet('Petunjuk', ['Isi lembar berikut'], ['Satu baris satu klarifikasi']),
      sheet('Januari', HEAD, row('Judul bulan Januari')),
      sheet('Februari', HEAD, row('Judul bulan Februari')),
    ]).toBlob();
    const read = await readXlsx(file);
    expect(read).toMatchObject({
      table: { sheets: { read: 'Januari', all: ['Petunjuk', 'Januari', 'Februari'] } },
    });
    expect(await planned(readXlsx(file, 'Februari'))).toMatchObject([{ title: 'Judul bulan Februari' }]);
  });

  it('HTML in a field is kept as the signs it is made of', async () => {
    const title = '<img src=x onerror=alert(1)> judul';
    const [one] = await planned(readText(csv(';', HEAD, row(title))));
    expect(one?.entry?.title).toBe(title);
  });

  it('JSON that reaches for the prototype reaches nothing', async () => {
    const text = `[{"code":"K-1","title":"Judul yang cukup","facts":["F"],"__proto__":{"status":"in_force"},
      "scope":{"__proto__":{"level":"province"}},"sources":[{"url":"https://a.id","__proto__":{"kind":"x"}}]}]`;
    const [one] = await planned(readText(text));
    expect(one?.entry).toMatchObject({ status: 'provisional', scope: { level: 'national' } });
    expect(Object.hasOwn(Object.prototype, 'status')).toBe(false);
  });

  it('entries that replace each other in a circle are named with the circle', async () => {
    const head = [...HEAD, 'Diganti oleh'];
    const next = (code: string, by: string) => [code, `Judul dari ${code}`, 'F', '', by];
    const text = csv(
      ';',
      head,
      next('A', 'B'),
      next('B', 'C'),
      next('C', 'A'),
      next('D', 'A'),
      next('E', 'E'),
    );
    const rows = await planned(readText(text));
    expect(rows.map(({ kind }) => kind)).toEqual(['bad', 'bad', 'bad', 'bad', 'bad']);
    expect(rows[0]?.problems[0]).toMatchObject({ code: 'circle', detail: 'A → B → C → A' });
    expect(rows[3]?.problems[0]).toMatchObject({ code: 'unknown_code' });
  });

  it('a day centuries away is a day; one that does not exist is named', async () => {
    const rows = await planned(readText(csv(';', HEAD, row('Judul yang cukup', 'F', '9999-12-31'))));
    expect(rows).toMatchObject([{ kind: 'new', entry: { statedOn: '9999-12-31' } }]);
    const none = await planned(readText(csv(';', HEAD, row('Judul yang cukup', 'F', '30/02/2026'))));
    expect(none).toMatchObject([{ kind: 'bad', problems: [{ code: 'bad_day' }] }]);
  });
});
