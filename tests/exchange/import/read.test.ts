// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../lib/exchange/import/days.ts';
import { MAX_IMPORT_BYTES, readTable, readText } from '../../../lib/exchange/import/read-file.ts';
import { readXlsx } from '../../../lib/exchange/import/read-xlsx.ts';
import { tableToXlsx } from '../../../lib/exchange/xlsx.ts';
import { unpackedSize } from '../../../lib/exchange/zip-entries.ts';
import { AWKWARD, COLUMNS, line } from '../table.ts';

const tableIn = async (text: string) => {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.reason);
  return read.table;
};
describe('reading a table', () => {
  it.each([';', ',', '\t'])('splits at %j and keeps quoted signs', async (sign) => {
    const text = `${['kode', 'judul', 'isi'].join(sign)}\r\nA${sign}"x${sign} ""y""\nz"${sign}<b>tebal</b>\r\n\r\n`;
    expect(await tableIn(text)).toEqual({
      columns: ['kode', 'judul', 'isi'],
      rows: [{ line: 2, cells: ['A', `x${sign} "y"\nz`, '<b>tebal</b>'] }],
    });
  });

  it('fills short rows and drops what has no column', async () => {
    expect((await tableIn('a;b;c\n1\n1;2;3;4')).rows.map(({ cells }) => cells)).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
  });

  it('takes off the apostrophe that an export put before a formula, and no other', async () => {
    expect((await tableIn("a;b;c\n'=1+1;'0042;'kutip'")).rows[0]?.cells).toEqual(['=1+1', '0042', "'kutip'"]);
  });

  it.each(['', '\n\n', 'kode;judul\n'])('says that %j is empty', async (text) => {
    expect(await readText(text)).toEqual({ ok: false, reason: 'empty' });
  });

  it('stops at 50,000 rows', async () => {
    expect(await readText(`a;b\n${'1;2\n'.repeat(50_001)}`)).toEqual({ ok: false, reason: 'too_many_rows' });
  });

  it('opens no file larger than the limit', async () => {
    const huge = { size: MAX_IMPORT_BYTES + 1, slice: () => expect.unreachable() } as unknown as Blob;
    expect(await readTable(huge)).toEqual({ ok: false, reason: 'too_large' });
  });
});

describe('reading records', () => {
  it('makes columns of keys, lines of lists, and dots of what is within', async () => {
    const table = await tableIn(
      JSON.stringify([
        { code: 'A', facts: ['x', 'y'], scope: { level: 'national', year: 2019 } },
        {
          code: 'B',
          sources: [
            { url: 'u1', date: null },
            { url: 'u2', date: 'd2' },
          ],
        },
      ]),
    );
    expect(table.columns).toEqual([
      'code',
      'facts',
      'scope.level',
      'scope.year',
      'sources.url',
      'sources.date',
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['A', 'x\ny', 'national', '2019', '', ''],
      ['B', '', '', '', 'u1\nu2', '\nd2'],
    ]);
  });

  it('reads JSON Lines, and a list within an object', async () => {
    expect((await tableIn('{"code":"A"}\n{"code":"B"}\n')).rows).toHaveLength(2);
    expect((await tableIn('{"v":1,"entries":[{"code":"A"}]}')).columns).toEqual(['code']);
  });

  it('drops keys that would reach into the language', async () => {
    const table = await tableIn(
      '[{"code":"A","__proto__":{"x":1},"constructor":"y","scope":{"prototype":1}}]',
    );
    expect(table.columns).toEqual(['code']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('is not overthrown by depth', async () => {
    const deep = `[{"code":"A","a":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}]`;
    expect((await tableIn(deep)).rows).toHaveLength(1);
  });

  it.each(['{"code":', '[1,2', '{]'])('says that %j is unreadable', async (text) => {
    expect(await readText(text)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('reads a ClaimReview', async () => {
    const review = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://cek.example/1',
      datePublished: '2019-01-03T10:00:00+07:00',
      author: { '@type': 'Organization', name: 'Cek Fakta' },
      claimReviewed: 'Tujuh kontainer surat suara sudah dicoblos',
      reviewRating: { '@type': 'Rating', alternateName: 'Salah' },
      headline: 'Surat suara belum dicetak',
    };
    const { columns, rows } = await tableIn(JSON.stringify({ '@graph': [review] }));
    const record = Object.fromEntries(columns.map((name, at) => [name, rows[0]?.cells[at]]));
    expect(record).toMatchObject({
      claims: review.claimReviewed,
      verdict: 'Salah',
      sourcePublisher: 'Cek Fakta',
      sourceDate: '2019-01-03',
    });
  });
});

describe('reading a feed', () => {
  it.each([
    [
      'RSS',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>KPU</title><item><title>Judul berita resmi</title>
       <link>https://www.kpu.go.id/1</link><pubDate>Wed, 02 Jan 2019 20:00:00 +0000</pubDate>
       <description>&lt;p&gt;Isi &lt;b&gt;berita&lt;/b&gt;&lt;/p&gt;</description></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>KPU</title><entry><title>Judul berita resmi</title>
       <link rel="alternate" href="https://www.kpu.go.id/1"/><published>2019-01-02T20:00:00Z</published>
       <summary>Isi berita</summary></entry></feed>`,
    ],
  ])('%s', async (_kind, text) => {
    const { columns, rows } = await tableIn(text);
    expect(Object.fromEntries(columns.map((name, at) => [name, rows[0]?.cells[at]]))).toEqual({
      title: 'Judul berita resmi',
      facts: 'Isi berita',
      sourceUrl: 'https://www.kpu.go.id/1',
      sourcePublisher: 'KPU',
      sourceDate: '2019-01-03',
      statedOn: '2019-01-03',
    });
  });

  it('is refused when it is broken', async () => {
    expect(await readText('<rss><channel>')).toEqual({ ok: false, reason: 'unreadable' });
  });
});

describe('days', () => {
  it.each([
    ['2019-01-02', '2019-01-02'],
    ['2019-01-02T20:00:00Z', '2019-01-03'],
    ['2/1/2019', '2019-01-02'],
    ['02-01-2019', '2019-01-02'],
    ['2 Januari 2019', '2019-01-02'],
    ['2019/01/02', '2019-01-02'],
    ['2019-01-02T20:15:00', '2019-01-02'],
    ['2019-01-02 20:15:00', '2019-01-02'],
    ['2019-01-02T00:30:00+09:00', '2019-01-01'],
    ['2019-01-02T20:15:00.000+0700', '2019-01-02'],
    ['Wed, 02 Jan 2019 17:30:00 GMT', '2019-01-03'],
    ['Wed, 02 Jan 2019 23:30:00 WIB', '2019-01-02'],
    ['Wed, 02 Jan 2019 00:30:00 WIT', '2019-01-01'],
    ['Wed, 2 Jan 19 10:00 PST', '2019-01-03'],
    ['Rab, 02 Jan 2019 20:15:00 +0700', '2019-01-02'],
    ['Rabu, 2 Januari 2019 | 20.15 WIB', '2019-01-02'],
    ['Kamis,15 Agustus 2019', '2019-08-15'],
    ["Jum'at, 4 Januari 2019 pukul 20.15", '2019-01-04'],
    ['Jan 2, 2019, 8:15 PM', '2019-01-02'],
    ['Wed Jan 02 2019 20:15:00 GMT+0700 (Western Indonesia Time)', '2019-01-02'],
    ['2-Jan-2019', '2019-01-02'],
    ['15 Agt 2019', '2019-08-15'],
    ['10 Nopember 2019', '2019-11-10'],
    ['43467.75', '2019-01-02'],
    ['2/1/2019 s.d. 5/1/2019', null],
    ['Wed, 02 Jan 2019 20:15:00 XYZ', null],
    ['02-Jan-2019 di Jakarta', null],
    ['2-1/2019', null],
    ['17 Agustus 2026', '2026-08-17'],
    ['5 Des 2024', '2024-12-05'],
    ['43467', '2019-01-02'],
    ['31-02-2019', null],
    ['2019-13-01', null],
    ['kemarin', null],
    ['02/13/2019', null],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

describe('reading a workbook', () => {
  it('gives back every awkward text of an exported one', async () => {
    const file = await tableToXlsx(
      AWKWARD.map((text) => line(text, '2026-11-21T17:30:00.000Z', 3)),
      COLUMNS,
      { zone: 'WIB', sheetName: 'a' },
    );
    const read = await readXlsx(file);
    if (!read.ok) throw new Error(read.reason);
    expect(read.table.rows.map(({ cells }) => cells[0])).toEqual(AWKWARD);
    expect(read.table.rows[0]?.cells.slice(1)).toEqual(['2026-11-22T00:30:00', '3']);
  });

  it('is refused by the size that it unpacks to, before it is unpacked', async () => {
    const file = await tableToXlsx([line('a')], COLUMNS, { zone: 'WIB', sheetName: 'a' });
    const bytes = new DataView(await file.arrayBuffer());
    for (let at = 0; at < bytes.byteLength - 4; at += 1)
      if (bytes.getUint32(at, true) === 0x02014b50) bytes.setUint32(at + 24, 400_000_000, true);
    const bomb = new Blob([bytes.buffer as ArrayBuffer]);
    expect(await unpackedSize(bomb)).toBeGreaterThan(400_000_000);
    expect(await readXlsx(bomb)).toEqual({ ok: false, reason: 'too_large' });
  });

  it.each(['PK\u0003\u0004 rusak', 'bukan zip'])('is refused when it is %j', async (text) => {
    expect(await readXlsx(new Blob([text]))).toEqual({ ok: false, reason: 'unreadable' });
  });
});
