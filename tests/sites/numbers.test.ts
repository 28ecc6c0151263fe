import { describe, expect, it } from 'vitest';
import { parseCount, parseNumbers } from '../../lib/sites/numbers.ts';

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
  ])('%s (%s)', (label, lang, value, approx) => {
    expect(parseCount(label, lang)).toEqual({ value, label, approx });
  });

  it('keeps the label when there is no number in it', () => {
    expect(parseCount('Suka', 'id')).toEqual({ value: null, label: 'Suka', approx: false });
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
