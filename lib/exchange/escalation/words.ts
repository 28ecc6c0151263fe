import { appTranslate } from '../../locales/app.ts';
import { createTranslate } from '../../locales/translate.ts';
import letter from './letter.json' with { type: 'json' };
import pack from './pack.json' with { type: 'json' };

/** Letters go to Indonesian offices: they are Indonesian in whatever language the officer works. */
export const letterWord = createTranslate<keyof typeof letter>(letter);
export const packWord = createTranslate<keyof typeof pack>(pack);
/** The names of platforms, statuses and the like in Indonesian. */
export const nameOf = appTranslate('id');
export const LANGUAGE = 'id';

const DIGITS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** A whole number from 0 to 999 in Indonesian words. */
export function inWords(count: number): string {
  const tail = (rest: number) => (rest === 0 ? '' : ` ${inWords(rest)}`);
  if (count < DIGITS.length) return DIGITS[count] ?? '';
  if (count < 20) return `${inWords(count - 10)} belas`;
  if (count < 100) return `${inWords(Math.floor(count / 10))} puluh${tail(count % 10)}`;
  const hundreds = Math.floor(count / 100);
  return `${hundreds === 1 ? 'seratus' : `${inWords(hundreds)} ratus`}${tail(count % 100)}`;
}

/** `3 (tiga)`, as official letters write amounts. */
export const counted = (count: number): string => `${count} (${inWords(count)})`;

/** `A`, `A dan B`, `A, B, dan C`. */
export function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(' dan ');
  return `${names.slice(0, -1).join(', ')}, dan ${names.at(-1)}`;
}
