import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesWithin, textPieces } from '../../../components/ui/text-pieces.ts';
import type { Range } from '../../../lib/model/match.ts';

const marked = (text: string, ranges: Range[]) =>
  textPieces(text, ranges)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text)
    .join('|');

describe('text pieces', () => {
  it('mark the words meant, also when ranges overlap, are unsorted or reach past the end', () => {
    expect(
      marked('surat suara di Priok', [
        [15, 99],
        [0, 5],
        [3, 11],
      ]),
    ).toBe('surat| suara|Priok');
  });

  it('write out characters that would turn or hide the text', () => {
    const pieces = textPieces('aman \u202Eslaf\u202C\u200B');
    expect(pieces.flatMap(({ codePoint }) => codePoint ?? [])).toEqual(['U+202E', 'U+202C', 'U+200B']);
  });

  it('leave emoji families, tabs and line ends alone', () => {
    expect(textPieces('👨‍👩‍👧 a\tb\nc').every(({ codePoint }) => codePoint === null)).toBe(true);
  });

  it('are the whole text, whatever the ranges', () => {
    const range = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.array(range), (text, ranges) => {
        expect(
          textPieces(text, ranges)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

it('moves ranges into a slice and drops what lies outside', () => {
  expect(
    rangesWithin(
      [
        [0, 4],
        [8, 14],
        [20, 22],
      ],
      10,
      18,
    ),
  ).toEqual([[0, 4]]);
});
