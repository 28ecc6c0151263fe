import { scaleOf, unitOf } from './numbers.ts';
import type { Token } from './tokens.ts';

/** A number that a text says, with the word that multiplies it. */
export interface Figure {
  value: number;
  start: number;
  end: number;
}

/** Longer rows of digits are telephone or identity numbers. */
const MOST_DIGITS = 9;
const NUMBER = /^(\d+)(\p{L}*)$/u;
const MONTHS = new Set(
  'januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu agt sep okt nov des'.split(
    ' ',
  ),
);
const RANKS = new Set([
  'nomor',
  'no',
  'urut',
  'pasal',
  'ayat',
  'jam',
  'pukul',
  'tanggal',
  'tgl',
  'covid',
  'episode',
  'part',
]);

/** `2024` is a year, `2.024` an amount: the token is longer than its digits. */
const isYear = ({ word, start, end }: Token) =>
  /^(?:19[4-9]|20[0-5])\d$/.test(word) && end - start === word.length;

function amountOf({ word }: Token, next: Token | undefined): { value: number; scaled: boolean } | null {
  const [, digits, suffix = ''] = NUMBER.exec(word) ?? [];
  const plain =
    digits === undefined ? unitOf(word) : digits.length <= MOST_DIGITS ? Number(digits) : undefined;
  if (plain === undefined) return null;
  const scale = suffix ? scaleOf(suffix) : next && scaleOf(next.word);
  if (suffix && scale === undefined) return null;
  return { value: plain * (scale ?? 1), scaled: scale !== undefined && !suffix };
}

/** The years that a text names. */
export function yearsOf(tokens: readonly Token[]): Figure[] {
  return tokens.filter(isYear).map(({ word, start, end }) => ({ value: Number(word), start, end }));
}

/** The amounts that a text names: no years, dates, clock times, ballot numbers, telephone numbers, nor "one". */
export function figuresOf(tokens: readonly Token[]): Figure[] {
  return tokens.flatMap((token, index): Figure[] => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const found = amountOf(token, next);
    if (!found || found.value < 2 || isYear(token)) return [];
    if (before && RANKS.has(before.word)) return [];
    if (next && MONTHS.has(next.word)) return [];
    return [{ value: found.value, start: token.start, end: found.scaled && next ? next.end : token.end }];
  });
}
