import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/text/fold.ts';

describe('fold', () => {
  test.each([
    ['G4nj4r', 'g4nj4r'],
    ['кontainer', 'kontainer'],
    ['𝓗𝓸𝓪𝔁', 'hoax'],
    ['ＰＥＭＩＬＵ', 'pemilu'],
    ['cob\u200blos', 'coblos'],
    ['p\u0301emilu', 'pemilu'],
    ['ᴋʜᴜsᴜs', 'khusus'],
    ['\ud800suara\udc00', 'suara'],
    ['ﬁtnah', 'fitnah'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test('every folded unit points at the original that it came from', () => {
    const text = 'a\u200b𝓗é😀 Я';
    const { text: folded, from, to } = fold(text);
    const at = folded.indexOf('h');
    expect(text.slice(from[at], to[at])).toBe('𝓗');
  });

  test('for any text the way back stays inside the text and never goes backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, from, to } = fold(text);
        expect(from.length).toBe(folded.length);
        for (let i = 0; i < from.length; i += 1) {
          expect(from[i]).toBeGreaterThanOrEqual(i ? (from[i - 1] ?? 0) : 0);
          expect(to[i]).toBeGreaterThan(from[i] ?? 0);
          expect(to[i]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
