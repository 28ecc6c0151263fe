import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFor } from '../../lib/drafts/count.ts';

describe('countFor X', () => {
  it.each([
    ['', 0],
    ['Hasil resmi', 11],
    ['Cek https://kab-okuselatan.kpu.go.id/index.php/blog/category/105?page=21 ya', 4 + 23 + 3],
    ['Cek https://kpu.go.id.', 4 + 23 + 1],
    ['Cek kpu.go.id, ya', 4 + 23 + 4],
    ['surel humas@kpu.go.id', 21],
    ['投票', 4],
    ['😀', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇮🇩', 2],
    ['1️⃣', 2],
    ['“Fakta”', 7],
    ['cafe\u0301', 4],
  ])('%s is %i', (text, count) => {
    expect(countFor('x', text)).toBe(count);
  });

  it('never counts a text without links as shorter than its visible letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[.:]/.test(text));
        const graphemes = [...new Intl.Segmenter('id').segment(text.normalize('NFC'))].length;
        expect(countFor('x', text)).toBeGreaterThanOrEqual(graphemes);
      }),
    );
  });
});

it('counts UTF-16 units where the platform does not say how it counts', () => {
  expect(countFor('tiktok', 'Fakta 😀')).toBe(8);
});
