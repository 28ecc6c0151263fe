import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Best } from '../../lib/matching/best.ts';
import { isOneEdit } from '../../lib/matching/edits.ts';
import { resolve } from '../../lib/matching/resolve.ts';
import { Spelling } from '../../lib/matching/spelling.ts';
import { Vocabulary } from '../../lib/matching/vocabulary.ts';
import { termsOf } from '../../lib/text/terms.ts';
import { tokens } from '../../lib/text/tokens.ts';

describe('the few best of many', () => {
  test('are those that sorting would put first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 })),
        fc.integer({ min: 1, max: 12 }),
        (values, size) => {
          const best = new Best(size);
          values.forEach((value, item) => {
            best.offer(item, value);
          });
          const sorted = [...values].sort((a, b) => b - a).slice(0, size);
          expect(best.ranked().map(([, value]) => value)).toEqual(sorted);
        },
      ),
    );
  });
});

describe('one edit', () => {
  test.each([
    ['tercoblos', 'tercobls', true],
    ['tercoblos', 'tercobloss', true],
    ['tercoblos', 'tercoblas', true],
    ['tercoblos', 'tercolbos', true],
    ['tercoblos', 'tercoblos', true],
    ['tercoblos', 'tercblas', false],
    ['abcd', 'badc', false],
    ['', 'ab', false],
  ])('%s and %s: %s', (a, b, is) => {
    expect(isOneEdit(a, b)).toBe(is);
    expect(isOneEdit(b, a)).toBe(is);
  });
});

describe("the library's words for a word of a post", () => {
  const vocabulary = new Vocabulary();
  for (const word of 'surat suara indonesia gelap rakyat kontainer tercoblos'.split(' ')) {
    for (const term of termsOf(word)) vocabulary.tally(vocabulary.idOf(term), 1);
  }
  const spelling = new Spelling(vocabulary);
  const read = (text: string) =>
    tokens(text).flatMap((token) =>
      resolve(vocabulary, spelling, token).map(({ id }) => vocabulary.terms[id]),
    );
  const terms = (words: string) => words.split(' ').flatMap((word) => termsOf(word));

  test.each([
    ['suratsuara', 'surat suara'],
    ['#IndonesiaGelap', 'indonesia gelap'],
    ['rkyat', 'rakyat'],
    ['kontaner', 'kontainer'],
    ['k0nt41n3r', 'kontainer'],
    ['t e r c o b l o s', 'tercoblos'],
    ['suratsuaratercoblos', 'surat suara tercoblos'],
    ['ballot', 'surat suara'],
    ['undi', 'suara'],
  ])('%s stands for %s', (text, words) => {
    expect(read(text)).toEqual(terms(words));
  });

  test.each(['kereta', '12345', 'xyzxyzxyz'])('%s stands for none', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a word that has left the library is no reading any more', () => {
    const leaving = new Vocabulary();
    const id = leaving.idOf('kontainer');
    leaving.tally(id, 1);
    const near = new Spelling(leaving);
    expect(near.near('kontaner')).toBe(id);
    leaving.tally(id, -1);
    expect(near.near('kontaner')).toBeUndefined();
  });
});
