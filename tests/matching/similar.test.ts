import { describe, expect, test } from 'vitest';
import { createSimilarPosts, groupSimilar, similarPosts } from '../../lib/matching/index.ts';

const CLAIM =
  'Viral! Ditemukan 7 kontainer surat suara yang sudah dicoblos di pelabuhan Tanjung Priok, sebarkan sebelum dihapus';
const EARLIER = [
  { id: 'copy', text: `${CLAIM.toUpperCase()} 🔥🔥` },
  {
    id: 'reworded',
    text: 'ditemukan tujuh kontener surat suara sdh tercoblos di pelabuhan tanjung priok!! sebarkan',
  },
  {
    id: 'quoted',
    text: `Benarkah begini teman-teman? ${CLAIM} Tolong dijawab admin, saya bingung karena di grup keluarga ramai sekali`,
  },
  { id: 'same-subject', text: 'Surat suara untuk TPS di Jayapura baru dikirim kemarin lewat kapal' },
  { id: 'other', text: 'Debat capres malam ini ditunda karena hujan deras di Senayan' },
  { id: 'linked', text: 'cek ini', links: ['https://www.example.id/berita/1?utm_source=wa'] },
  { id: 'same-post', text: 'teks sudah disunting', key: 'x:1983130065320780162' },
];
const index = createSimilarPosts(EARLIER);
const ids = (text: string, more = {}) => index.similarTo({ id: 'new', text, ...more }).map(({ id }) => id);

describe('earlier posts that say the same', () => {
  test('copies, reworded and quoted copies are found, other claims are not', () => {
    expect(ids(CLAIM)).toEqual(['copy', 'reworded', 'quoted']);
    expect(index.similarTo({ id: 'new', text: CLAIM })[0]).toEqual({
      id: 'copy',
      likeness: 'same_text',
      share: 1,
    });
  });

  test('the same permalink and the same link are found whatever the text', () => {
    const found = index.similarTo({
      id: 'new',
      text: 'lain sama sekali',
      key: 'x:1983130065320780162',
      links: ['http://example.id/berita/1/'],
    });
    expect(found.map(({ id, likeness }) => [id, likeness])).toEqual([
      ['same-post', 'same_post'],
      ['linked', 'same_link'],
    ]);
  });

  test('a post is not like itself, and short shouts are not copies', () => {
    expect(index.similarTo({ id: 'copy', text: CLAIM }).map(({ id }) => id)).not.toContain('copy');
    expect(similarPosts({ id: 'a', text: 'wah!!' }, [{ id: 'b', text: 'wah' }])).toEqual([]);
  });

  test('the narrative counts for posts without text', () => {
    const video = { id: 'v', text: '', narrative: 'Petugas KPPS meninggal karena diracun' };
    expect(
      similarPosts({ id: 'n', text: '🎬', narrative: 'petugas kpps meninggal diracun' }, [video])[0]?.id,
    ).toBe('v');
  });

  test('what was removed is not found', () => {
    const changing = createSimilarPosts(EARLIER);
    changing.remove('copy');
    expect(changing.similarTo({ id: 'new', text: CLAIM }).map(({ id }) => id)).not.toContain('copy');
    expect(changing.size).toBe(EARLIER.length - 1);
  });
});

describe('claims that make one issue', () => {
  test('overseas results told four ways are one issue, another claim is another', () => {
    const claims = [
      'Hasil exit poll Pemilu 2024 di luar negeri',
      'Exit poll pemilu 2024 luar negeri: hasil sudah keluar',
      'Hasil exit poll pemilu luar negeri 2024 unggul 70 persen',
      'Ini hasil exit poll pemilu luar negeri 2024',
      'Petugas KPPS meninggal karena diracun',
    ].map((text, id) => ({ id: String(id), text }));
    expect(groupSimilar(claims)).toEqual([['0', '1', '2', '3'], ['4']]);
  });
});
