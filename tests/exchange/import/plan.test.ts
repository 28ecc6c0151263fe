import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../../lib/exchange/csv.ts';
import { badRowColumns } from '../../../lib/exchange/import/bad-rows.ts';
import { FIELDS, guessMapping } from '../../../lib/exchange/import/fields.ts';
import { type ImportRequest, planImport } from '../../../lib/exchange/import/plan.ts';
import { readText } from '../../../lib/exchange/import/read-file.ts';
import { appTranslate, type MessageKey } from '../../../lib/locales/app.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { aSource } from '../../services/fixtures.ts';
import { stored } from '../package/entries.ts';

const t = appTranslate('id');

async function plan(
  text: string,
  library: readonly Clarification[] = [],
  changes: Partial<ImportRequest> = {},
) {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.reason);
  const rows = await planImport({
    table: read.table,
    mapping: guessMapping(read.table.columns),
    defaults: {},
    labels: (kind, value) => [t(`${kind}.${value}` as MessageKey)],
    entriesByCode: async () => new Map(library.map((entry) => [entry.code, entry])),
    isQuotable: () => true,
    by: 'Sari',
    onProgress: () => true,
    ...changes,
  });
  if (!rows) throw new Error('stopped');
  return { rows, table: read.table };
}

const HEAD = 'Kode;Judul;Hasil periksa;Fakta;Sumber;Tanggal pernyataan;Status;Wilayah;Tahun';
const GOOD =
  'K-1;Surat suara belum dicetak;Hoaks;Belum dicetak.;https://www.kpu.go.id/1;2 Januari 2019;Berlaku;;2019';

describe('planning an import', () => {
  it.each([
    ['SALAH – Konten Palsu', 'HOAKS'],
    ['Hoaks: video', 'HOAKS'],
    ['Tidak Benar', 'HOAKS'],
    ['MISINFORMASI', 'DISINFORMASI'],
    ['Konteks yang salah', 'DISINFORMASI'],
    ['Belum terbukti', 'BELUM_ADA_BUKTI'],
    ['Sebagian benar', null],
    ['Satire', null],
  ])('takes the fact checkers’ word %s for %s', async (word, verdict) => {
    const { rows } = await plan(`${HEAD}\n${GOOD.replace('Hoaks', word)}`);
    expect(rows[0]?.entry?.verdict ?? null).toBe(verdict);
  });

  it('tells addresses and themes in one line apart, and a province from a regency', async () => {
    const { rows } = await plan(
      'Kode;Judul;Hasil;Fakta;Sumber;Tema;Wilayah\nK-1;Surat suara belum dicetak;Hoaks;Fakta.;"https://www.kpu.go.id/1, https://tirto.id/2 https://tirto.id/3?a=1;b";"Surat suara, DPT";Provinsi Banten',
    );
    expect(rows[0]?.problems).toEqual([]);
    expect(rows[0]?.entry?.sources.map(({ url }) => url)).toEqual([
      'https://www.kpu.go.id/1',
      'https://tirto.id/2',
      'https://tirto.id/3?a=1;b',
    ]);
    expect(rows[0]?.entry).toMatchObject({ themes: ['surat_suara', 'dpt'], scope: { level: 'province' } });
  });

  it('makes an entry of a row in the words of the office', async () => {
    const { rows } = await plan(`${HEAD}\n${GOOD}`);
    expect(rows).toMatchObject([
      {
        kind: 'new',
        entry: {
          code: 'K-1',
          verdict: 'HOAKS',
          facts: ['Belum dicetak.'],
          status: 'in_force',
          statedOn: '2019-01-02',
          scope: { level: 'national', election: 'both', year: 2019 },
          sources: [aSource('https://www.kpu.go.id/1')],
          version: 1,
          updatedBy: 'Sari',
          sample: false,
        },
      },
    ]);
  });

  it('tells new, changed and same apart, and counts the version on', async () => {
    const first = await plan(`${HEAD}\n${GOOD}`);
    const [entry] = first.rows.flatMap((row) => row.entry ?? []);
    if (!entry) throw new Error('no entry');
    const again = await plan(`${HEAD}\n${GOOD}\n${GOOD.replace('K-1', 'K-2')}`, [entry]);
    expect(again.rows.map(({ kind }) => kind)).toEqual(['same', 'new']);
    const edited = await plan(`${HEAD}\n${GOOD.replace('Belum dicetak.', 'Lain.')}`, [entry]);
    expect(edited.rows).toMatchObject([{ kind: 'changed', entry: { id: entry.id, version: 2 } }]);
  });

  it.each([
    ['K-1;;Hoaks;F.;;;;;', 'title', 'empty'],
    ['K-1;Pendek;Hoaks;F.;;;;;', 'title', 'too_short'],
    ['K-1;Judul yang cukup;Entah;F.;;;;;', 'verdict', 'unknown_word'],
    ['K-1;Judul yang cukup;;F.;;;;;', 'verdict', 'empty'],
    ['K-1;Judul yang cukup;Hoaks;;;;;;', 'facts', 'empty'],
    ['K-1;Judul yang cukup;Hoaks;F.;;31-02-2019;;;', 'statedOn', 'bad_day'],
    ['K-1;Judul yang cukup;Hoaks;F.;javascript:alert(1);;;;', 'sourceUrl', 'bad_address'],
    ['K-1;Judul yang cukup;Hoaks;F.;;;;;dua ribu', 'year', 'bad_year'],
    ['K-1;Judul yang cukup;Hoaks;F.;;;;;1850', 'year', 'bad_year'],
    [`${'K'.repeat(41)};Judul yang cukup;Hoaks;F.;;;;;`, 'code', 'too_long'],
  ])('names what is wrong with %j', async (row, field, code) => {
    const { rows } = await plan(`${HEAD}\n${row}\n${GOOD.replace('K-1', 'K-9')}`);
    expect(rows).toMatchObject([{ kind: 'bad', problems: [{ field, code }] }, { kind: 'new' }]);
  });

  it('makes a code of the address, else of the title, where there is none', async () => {
    const without = `;Judul yang cukup;Hoaks;F.;;;;;\n;Judul yang lain;Hoaks;F.;https://www.kpu.go.id/1;;;;`;
    const [first, second] = [await plan(`${HEAD}\n${without}`), await plan(`${HEAD}\n${without}`)];
    const codes = first.rows.map(({ code }) => code);
    expect(new Set(codes).size).toBe(2);
    expect(codes.every((code) => /^IMP-[0-9a-f]{10}$/.test(code))).toBe(true);
    expect(second.rows.map(({ code }) => code)).toEqual(codes);
  });

  it('says which rows bring nothing that a reply may quote, those that change nothing left out', async () => {
    const isQuotable = ({ sources }: { sources: readonly unknown[] }) => sources.length > 0;
    const rows = `${GOOD}\nK-2;Judul tanpa sumber;Hoaks;F.;;;;;`;
    const first = await plan(`${HEAD}\n${rows}`, [], { isQuotable });
    expect(first.rows.map(({ unquotable = false }) => unquotable)).toEqual([false, true]);
    const library = first.rows.flatMap(({ entry }) => entry ?? []);
    const second = await plan(`${HEAD}\n${rows}`, library, { isQuotable });
    expect(second.rows.map(({ kind, unquotable = false }) => [kind, unquotable])).toEqual([
      ['same', false],
      ['same', false],
    ]);
  });

  it('takes a code once, and leaves samples and entries of other publishers alone', async () => {
    const twice = await plan(`${HEAD}\n${GOOD}\n${GOOD}`);
    expect(twice.rows).toMatchObject([{ kind: 'new' }, { kind: 'bad', problems: [{ code: 'repeated' }] }]);
    for (const other of [{ sample: true }, { publisher: { key: 'k', name: 'KPU RI' } }]) {
      const { rows } = await plan(`${HEAD}\n${GOOD}`, [stored({ code: 'K-1', ...other })]);
      expect(rows).toMatchObject([{ kind: 'bad', problems: [{ code: 'code_in_use' }] }]);
    }
  });

  it('finds the entry that replaces another one by its code, further down in the file or in the library', async () => {
    const head = 'Kode;Judul;Hasil periksa;Fakta;Diganti oleh';
    const old = stored({ code: 'L-1' });
    const { rows } = await plan(
      `${head}\nA-1;Judul yang cukup;Hoaks;F.;A-2\nA-2;Judul yang cukup;Hoaks;F.;L-1\nA-3;Judul yang cukup;Hoaks;F.;Z-9`,
      [old],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['new', 'new', 'bad']);
    expect(rows[0]?.entry?.supersededBy).toBe(rows[1]?.entry?.id);
    expect(rows[1]?.entry?.supersededBy).toBe(old.id);
    expect(rows[2]?.problems).toEqual([{ field: 'supersededBy', code: 'unknown_code' }]);
  });

  it('refuses entries that replace each other in a circle, and names them', async () => {
    const head = 'Kode;Judul;Hasil periksa;Fakta;Diganti oleh';
    const { rows } = await plan(
      `${head}\nA-1;Judul yang cukup;Hoaks;F.;A-2\nA-2;Judul yang cukup;Hoaks;F.;A-1\nA-3;Judul yang cukup;Hoaks;F.;`,
    );
    const circle = { field: 'supersededBy', code: 'circle', detail: 'A-1 → A-2 → A-1' };
    expect(rows.map(({ problems }) => problems)).toEqual([[circle], [circle], []]);
  });

  it('fills in what was chosen for empty cells, and a code from the address', async () => {
    const feed = 'title,url,facts\nJudul berita resmi,https://www.kpu.go.id/1,Isi berita.';
    const once = await plan(feed, [], { defaults: { verdict: 'KLARIFIKASI' } });
    const again = await plan(feed, [], { defaults: { verdict: 'KLARIFIKASI' } });
    expect(once.rows).toMatchObject([{ kind: 'new', entry: { verdict: 'KLARIFIKASI' } }]);
    expect(once.rows[0]?.code).toMatch(/^IMP-[0-9a-f]{10}$/);
    expect(again.rows[0]?.code).toBe(once.rows[0]?.code);
  });

  it('stops when it is told to', async () => {
    await expect(plan(`${HEAD}\n${GOOD}`, [], { onProgress: () => false })).rejects.toThrow('stopped');
  });

  it('gives the bad rows back as a file that can be imported once it is put right', async () => {
    const { rows, table } = await plan(`${HEAD}\n${GOOD.replace('Hoaks', 'Entah')}`);
    const columns = badRowColumns(table, { line: 'Baris', reason: 'Alasan', of: () => 'sebab' });
    const file = tableToCsv(rows, columns, { zone: 'WIB' });
    const again = await plan(file.replace('Entah', 'Hoaks'));
    expect(again.rows).toMatchObject([{ kind: 'new', code: 'K-1' }]);
    expect(file).toContain('"sebab"');
  });
});

it.each(['id', 'en'] as const)(
  'every column of an exported table is known again by its name (%s)',
  (language) => {
    const translate = appTranslate(language);
    expect(guessMapping(FIELDS.map((field) => translate(`field.${field}`)))).toEqual([...FIELDS]);
  },
);
