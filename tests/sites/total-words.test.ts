import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/sites/numbers.ts';
import { TOTALS } from '../../lib/sites/total-words.ts';

const totalOf = (line: string) =>
  Object.entries(TOTALS).flatMap(([total, words]) => (words.test(line) ? [total] : []));

describe('a total in words', () => {
  it.each([
    ['48 komentar', 'id', 'replies', 48],
    ['1,2 rb komentar', 'id', 'replies', 1_200],
    ['12 kali dibagikan', 'id', 'reposts', 12],
    ['1.2K comments', 'en', 'replies', 1_200],
    ['12 shares', 'en', 'reposts', 12],
    ['252 reactions', 'en', 'likes', 252],
    ['1,2 mil comentarios', 'es', 'replies', 1_200],
    ['7 veces compartido', 'es', 'reposts', 7],
    ['48 comentários', 'pt', 'replies', 48],
    ['12 partages', 'fr', 'reposts', 12],
    ['9 Mal geteilt', 'de', 'reposts', 9],
    ['٤٨ تعليقًا', 'ar', 'replies', 48],
    ['١٬٢٣٤ مشاركة', 'ar', 'reposts', 1_234],
    ['3 jt x ditonton', 'id', 'views', 3_000_000],
  ])('%s', (line, lang, total, value) => {
    expect(totalOf(line)).toEqual([total]);
    expect(parseCount(line, lang).value).toBe(value);
  });

  it.each([
    'Lihat 12 komentar lainnya',
    '12 komentar lagi',
    'komentar',
    '5 TPS',
    '3 hari',
    '12 orang komentar',
  ])('%s is none', (line) => {
    expect(totalOf(line)).toEqual([]);
  });
});
