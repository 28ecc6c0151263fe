import { describe, expect, test } from 'vitest';
import { cueText } from '../../lib/text/cues.ts';
import { negatedWords } from '../../lib/text/negation.ts';
import { patternsOf } from '../../lib/text/pattern.ts';
import { tokens } from '../../lib/text/tokens.ts';

/** The words of a text that stand under a negation. */
const negatedIn = (text: string) => {
  const negated = negatedWords(text);
  return tokens(text).flatMap(({ word, start }) => (negated.has(start) ? [word] : []));
};

describe('what a text denies', () => {
  test.each([
    ['Tidak ada kontainer di Priok', ['kontainer', 'di', 'priok']],
    ['gaada kontainer, surat suara aman', ['kontainer']],
    ['server bukan di Singapura, tapi di Jakarta', ['di', 'singapura']],
    ['kontainer surat suara itu tidak pernah ada', ['kontainer', 'surat', 'suara', 'itu']],
    ['kontainer surat suara tercoblos di Priok', []],
    ['KPU tidak jujur', []],
  ])('%s', (text, words) => {
    expect(negatedIn(text)).toEqual(words);
  });
});

test('small words are read under one spelling, sentence marks stand alone', () => {
  expect(cueText('[SALAH] Gak bener itu h0ax!!\nojo percoyo')).toBe(
    'salah : tidak benar itu hoaks ! . jangan percaya',
  );
});

describe('patterns of words', () => {
  const matches = (line: string, text: string) =>
    patternsOf(line, { it: 'itu|ini' }).some((pattern) => text.search(pattern) >= 0);

  test.each([
    ['a|b c', 'b c', true],
    ['a|b c', 'bc', false],
    ['a b? c', 'a c', true],
    ['a ~1 c', 'a x c', true],
    ['a ~1 c', 'a x x c', false],
    ['a … c', 'a x x x c', true],
    ['a … c', 'a x . c', false],
    ['a * c', 'a x . c', true],
    ['^ a', '. a', true],
    ['^ a', 'x a', false],
    ['/ a', 'x . a', true],
    ['<it> a_b', 'ini a b', true],
    ['# a', 'a', false],
  ])('%s in "%s" → %s', (line, text, is) => {
    expect(matches(line, text)).toBe(is);
  });
});
