// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readClip } from '../../../lib/exchange/clip/read-clip.ts';
import { clipPage } from './page.ts';

const URL_ = 'https://kab-contoh.kpu.go.id/berita/kotak-suara';
const clip = (html: string, selection = '') => readClip({ url: URL_, html, selection });

describe('clipping a page', () => {
  it('proposes title, publisher and day from JSON-LD, facts from summary, headings and paragraphs', () => {
    const { text, ...proposed } = clip(clipPage());
    expect(proposed).toEqual({
      url: URL_,
      title: 'Kotak suara tiba dengan segel utuh',
      publisher: 'KPU Kabupaten Contoh',
      day: '2026-11-20',
      facts: [
        'KPU menerima 1.240 kotak suara dalam keadaan tersegel.',
        'Penerimaan disaksikan Bawaslu dan polisi',
        'KPU Kabupaten Contoh menerima kotak suara pada Jumat pagi di gudang logistik, dengan segel yang utuh dan berita acara.',
        'Seluruh kotak disimpan di ruang yang dijaga dua puluh empat jam, dan kuncinya dipegang bersama oleh KPU dan Bawaslu.',
        'Masyarakat dapat melihat berita acara penerimaan di kantor KPU setempat pada jam kerja tanpa syarat apa pun.',
      ],
    });
    expect(text).toContain('segel yang utuh');
    expect(text).not.toMatch(/Menu utama|Komentar pembaca|window\.ranHere/);
  });

  it('takes what was selected as the facts', () => {
    expect(clip(clipPage(), 'Segel utuh.\n\n Dijaga  polisi.').facts).toEqual([
      'Segel utuh.',
      'Dijaga polisi.',
    ]);
  });

  it('runs nothing, and keeps the address it came from whatever the page calls itself', () => {
    expect(clip(clipPage()).url).toBe(URL_);
    expect(window).not.toHaveProperty('ranHere');
  });

  it('does without JSON-LD, and with a page that has almost nothing', () => {
    const bare = clip(
      '<title>Pengumuman - KPU Kota Contoh</title><p>Kantor tutup pada hari libur nasional.</p>',
    );
    expect(bare).toMatchObject({
      title: 'Pengumuman - KPU Kota Contoh',
      publisher: 'kab-contoh.kpu.go.id',
      day: '',
      facts: ['Kantor tutup pada hari libur nasional.'],
    });
    expect(clip('<script>1</script>').text).toBe('');
  });

  it('is not misled by JSON-LD of another kind or shape', () => {
    const odd = clipPage().replace(/<script type="application[^>]*>[^<]*<\/script>/, () =>
      [
        '[1,null,"x"]',
        '{"@type":"Product","headline":"Beli"}',
        '{"@graph":[{"@type":["NewsArticle"],"headline":7}]}',
        '{',
      ]
        .map((json) => `<script type="application/ld+json">${json}</script>`)
        .join(''),
    );
    expect(clip(odd).title).toBe('Kotak suara tiba dengan segel utuh');
  });

  it.each([
    ['a byline', '<p>Humas KPU | Kamis, 19 November 2026</p>', '2026-11-19'],
    ['numbers', '<span>Dibaca 120 kali</span><div>19/11/2026 10:20</div>', '2026-11-19'],
    ['a day in the text only', `<p>${'Kata demi kata. '.repeat(6)} 17 Agustus 1945.</p>`, ''],
  ])('takes the day below the title from %s, where no program is told of it', (_, below, day) => {
    const page = `<html><head><title>KPU Kabupaten Contoh</title></head><body><header><h1>KPU Kabupaten Contoh</h1>
      <p>Minggu, 22 November 2026</p></header><main><h1>Kotak suara tiba</h1>${below}<p>Isi berita ini.</p></main></body></html>`;
    expect(clip(page)).toMatchObject({ title: 'Kotak suara tiba', day });
  });
});
