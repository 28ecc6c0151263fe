// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../lib/exchange/import/fields.ts';
import { pageLines } from '../../../lib/exchange/import/page-lines.ts';
import { planImport } from '../../../lib/exchange/import/plan.ts';
import { readText } from '../../../lib/exchange/import/read-file.ts';
import { MAX_PAGE_SIGNS } from '../../../lib/exchange/import/read-page.ts';

const page = (name: string) => readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8');

async function recordsOf(text: string) {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.reason);
  const { columns, rows } = read.table;
  return rows.map(({ cells }) => Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
}

async function planned(text: string) {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.reason);
  return planImport({
    table: read.table,
    mapping: guessMapping(read.table.columns),
    defaults: {},
    labels: () => [],
    entriesByCode: async () => new Map(),
    isQuotable: () => true,
    by: '',
    onProgress: () => true,
  });
}

describe('a saved page of a fact checker', () => {
  it('of TurnBackHoax gives the fact as title, the hoax as claims, and keeps the label', async () => {
    expect(await recordsOf(page('turnbackhoax'))).toEqual([
      {
        code: '',
        title: 'Video itu merekam pemindahan kotak suara yang disaksikan pengawas.',
        verdict: 'SALAH',
        facts:
          'Video itu merekam pemindahan kotak suara yang disaksikan pengawas. Tidak ada segel yang dibuka.\nKetua KPU setempat menegaskan pemindahan itu bagian dari distribusi logistik.',
        claims:
          'Kotak Suara Kardus Dibuka di Gudang Sukamaju\n“Kotak suara dibongkar malam-malam, sebarkan!!”',
        sourceUrl:
          'https://turnbackhoax.contoh.id/2024/02/29/salah-kotak-suara-kardus/\nhttps://kab-sukamaju.kpu.go.id/berita/12\nhttps://www.antaranews.com/berita/1',
        sourcePublisher: 'TurnBackHoax (SALAH)\nkab-sukamaju.kpu.go.id\nantaranews.com',
        sourceDate: '2024-02-29\n\n',
        sourceKind: 'supporting\nsupporting\nsupporting',
        statedOn: '2024-02-29',
      },
    ]);
  });

  it('of Komdigi takes its own title, not the one of another article above it', async () => {
    expect(await recordsOf(page('komdigi'))).toMatchObject([
      {
        verdict: 'HOAKS',
        claims: 'Undangan Memilih Dihapus',
        facts:
          'KPU menyebut KPPS tetap menyampaikan surat pemberitahuan paling lambat tiga hari sebelum pemungutan suara.',
        sourceUrl:
          'https://www.kominfo.contoh.id/content/detail/1/hoaks-undangan-memilih-dihapus/0/laporan_isu_hoaks\nhttps://www.kpu.go.id/berita/5',
        sourcePublisher: 'kominfo.contoh.id (HOAKS)\nkpu.go.id',
        statedOn: '2024-02-10',
      },
    ]);
  });

  it.each(['turnbackhoax', 'komdigi'])('of %s becomes an entry that is not in force yet', async (name) => {
    expect(await planned(page(name))).toMatchObject([
      { kind: 'new', entry: { verdict: 'HOAKS', status: 'provisional' } },
    ]);
  });

  it.each([
    [
      'quoted-printable',
      (html: string) =>
        Buffer.from(html)
          .toString('latin1')
          .replace(/[=\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)
          .replace(/(.{60})/g, '$1=\r\n'),
    ],
    [
      'base64',
      (html: string) =>
        Buffer.from(html)
          .toString('base64')
          .replace(/(.{60})/g, '$1\r\n'),
    ],
    ['8bit', (html: string) => html],
  ])('is read out of a single file with its pictures, in %s', async (encoding, encode) => {
    const html = page('turnbackhoax').replace(/<!-- saved from.*?-->/, '');
    const file = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://turnbackhoax.contoh.id/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Batas=_7"\r\n\r\n\r\n------Batas=_7\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://turnbackhoax.contoh.id/1\r\n\r\n${encode(html)}\r\n------Batas=_7\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n------Batas=_7--`;
    const [one] = await recordsOf(file);
    const [alone] = await recordsOf(page('turnbackhoax'));
    expect(one).toMatchObject({ title: alone?.title, facts: alone?.facts, claims: alone?.claims });
    expect(one?.sourceUrl).toContain('https://turnbackhoax.contoh.id/1');
  });

  it('runs nothing and loads nothing', async () => {
    await readText(page('turnbackhoax'));
    expect(window).not.toHaveProperty('ranHere');
  });

  it.each([
    ['without a fact check', '<!doctype html><title>Beranda</title><p>Selamat datang</p>', 'no_fact_check'],
    ['that only lists titles', '<html><h2>[SALAH] Satu</h2><h2>[HOAKS] Dua</h2></html>', 'no_fact_check'],
    ['that is too long', `<!doctype html>${' '.repeat(MAX_PAGE_SIGNS)}`, 'too_large'],
  ])('%s is refused', async (_what, html, reason) => {
    expect(await readText(html)).toEqual({ ok: false, reason });
  });

  it('is not overthrown by depth', () => {
    const deep = new DOMParser().parseFromString('<p>akhir', 'text/html');
    let at: Element = deep.body;
    for (let level = 0; level < 2_000; level += 1) at = at.appendChild(deep.createElement('b'));
    at.textContent = 'dasar';
    expect(pageLines(deep.body).map(({ text }) => text)).toEqual(['akhir', 'dasar']);
  });
});

describe('a fact check that was copied as text', () => {
  const TEXT = `*[PENIPUAN] Lowongan petugas KPPS lewat tautan*
NARASI: Daftar KPPS di sini https://daftar.contoh.id
PENJELASAN:
Beredar pesan berantai.
Faktanya, pendaftaran hanya di kantor desa.
REFERENSI: https://www.kpu.go.id/berita/7

[HOAKS] Tinta palsu
Penjelasan : Beredar kabar tinta palsu.
KPU memastikan tinta sudah diuji.`;

  it('gives one row a record, the second without any address', async () => {
    expect(await recordsOf(TEXT)).toMatchObject([
      {
        verdict: 'PENIPUAN',
        title: 'Pendaftaran hanya di kantor desa.',
        claims: 'Lowongan petugas KPPS lewat tautan\nDaftar KPPS di sini https://daftar.contoh.id',
        sourceUrl: 'https://www.kpu.go.id/berita/7',
      },
      { verdict: 'HOAKS', title: 'KPU memastikan tinta sudah diuji.', claims: 'Tinta palsu', sourceUrl: '' },
    ]);
    expect(await planned(TEXT)).toMatchObject([{ kind: 'new' }, { kind: 'new' }]);
  });

  it('is known by its parts where its title was not copied, with the finding before them as the fact', async () => {
    const text = `Hasil periksa fakta Sari B
Rekapitulasi di Sukamaju masih berjalan, dan hasil sementara belum diumumkan.
=====
[KATEGORI]: Konten yang Menyesatkan
=====
[NARASI]: “Hasil Sukamaju sudah final, 90% untuk kita”
=====
[PENJELASAN]:
Akun itu mengunggah foto papan hitung.
Namun, papan itu berasal dari simulasi, dengan angka contoh.
=====
[REFERENSI] :
– https://kab-sukamaju.kpu.go.id/berita/3`;
    expect(await recordsOf(text)).toMatchObject([
      {
        title: 'Rekapitulasi di Sukamaju masih berjalan, dan hasil sementara belum diumumkan.',
        verdict: 'KONTEN YANG MENYESATKAN',
        facts:
          'Rekapitulasi di Sukamaju masih berjalan, dan hasil sementara belum diumumkan.\nNamun, papan itu berasal dari simulasi, dengan angka contoh.',
        claims: '“Hasil Sukamaju sudah final, 90% untuk kita”',
        sourceUrl: 'https://kab-sukamaju.kpu.go.id/berita/3',
      },
    ]);
    expect(await planned(text)).toMatchObject([{ kind: 'new', entry: { verdict: 'DISINFORMASI' } }]);
  });

  it('is known by a numbered title below other lines', async () => {
    const text = `MENGEJUTKAN, SEBARKAN
(CF-2026-00042) [SALAH] Gudang Sukamaju Dibakar
Hasil Cek Fakta
Beredar video gudang terbakar.
Setelah ditelusuri, video itu merekam pabrik di kota lain.`;
    expect(await recordsOf(text)).toMatchObject([
      {
        verdict: 'SALAH',
        claims: 'Gudang Sukamaju Dibakar',
        title: 'Setelah ditelusuri, video itu merekam pabrik di kota lain.',
      },
    ]);
  });

  it('is told from JSON', async () => {
    expect(await readText('["a", 1]')).toEqual({ ok: false, reason: 'empty' });
  });
});
