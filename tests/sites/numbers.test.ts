import { describe, expect, it } from 'vitest';
import { isOnlyCount, parseCount, parseNumbers } from '../../lib/sites/numbers.ts';

describe('parseCount', () => {
  it.each([
    ['48 Replies. Reply', 'en', 48, false],
    ['11.648', 'id', 11_648, false],
    ['11,648 views', 'en', 11_648, false],
    ['1 234 567', 'fr', 1_234_567, false],
    ['1,2 rb', 'id', 1_200, true],
    ['76,3 rb suka', 'id', 76_300, true],
    ['3 jt', 'id', 3_000_000, true],
    ['2,2 jt tayangan', 'id-ID', 2_200_000, true],
    ['1,5 M', 'id', 1_500_000_000, true],
    ['1.5M', 'en', 1_500_000, true],
    ['2.3K', '', 2_300, true],
    ['578.2K', 'fr', 578_200, true],
    ['9 Bookmarks. Bookmark', 'en', 9, false],
    ['٤', 'ar', 4, false],
    ['0', 'en', 0, false],
    ['12 mil', 'es', 12_000, true],
    ['1,5 mi', 'pt-BR', 1_500_000, true],
    ['1,2 Mio.', 'de', 1_200_000, true],
    ['3,4 тыс. просмотров', 'ru', 3_400, true],
    ['1,2 B görüntüleme', 'tr', 1_200, true],
    ['1.2B views', 'en', 1_200_000_000, true],
    ['1,2 N lượt xem', 'vi', 1_200, true],
    ['1.2万次观看', 'zh-CN', 12_000, true],
    ['12.3만회', 'ko', 123_000, true],
    ['٢٫٣ ألف', 'ar', 2_300, true],
    ['١٬٢٣٤', 'ar', 1_234, false],
    ['1,23,456 views', 'en-IN', 123_456, false],
    ['१,२३४', 'hi', 1_234, false],
    ['1.2K', 'id', 1_200, true],
    ['12 mil suka', 'id', 12_000, true],
    ['1.234.567 x ditonton', 'id', 1_234_567, false],
    ['2 menit', 'id', 2, false],
  ])('%s (%s)', (label, lang, value, approx) => {
    expect(parseCount(label, lang)).toEqual({ value, label, approx });
  });

  it('keeps the label when there is no number in it', () => {
    expect(parseCount('Suka', 'id')).toEqual({ value: null, label: 'Suka', approx: false });
    expect(parseCount('1,2 xyz', 'id')).toMatchObject({ value: null });
    expect(parseCount(null, 'id')).toEqual({ value: null, label: null, approx: false });
  });
});

describe('parseNumbers', () => {
  it('reads all numbers of a label', () => {
    expect(parseNumbers('76 replies, 2.378 likes, Liked, 1,122,900 views')).toEqual([
      '76',
      '2.378',
      '1,122,900',
    ]);
  });
});

describe('isOnlyCount', () => {
  it.each(['48', '1,2 rb', '1.2K', '12 mil', '٤', '11.648'])('%s', (line) => {
    expect(isOnlyCount(line, 'id')).toBe(true);
  });

  it.each(['3 hari', '12 komentar', 'Suka', '', '1,2 rb suka', '5 November 2026'])('not %s', (line) => {
    expect(isOnlyCount(line, 'id')).toBe(false);
  });
});
