import type { Range } from '../model/match.ts';
import { isStopTerm } from '../text/stopwords.ts';
import { termOf } from '../text/terms.ts';
import { ACRONYMS } from './phrases.ts';

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
/** Shorter words in capitals shout only beside longer ones. */
const SHORTEST = 4;
const ROMAN = /^[IVXLCDM]+$/;
const VOWEL = /[AEIOU]/;
/** The letter of a form (`C.HASIL`), or an opening bracket before an abbreviation that was just explained. */
const BEFORE_NAME = /(?:(?<!\p{L})\p{Lu}\.|\()$/u;
const JOINS = /^[ -]$/;

/** Whether a word in capitals is an abbreviation or the name of a form. */
const isName = (word: string, before: string): boolean =>
  ACRONYMS.has(word) || !VOWEL.test(word) || ROMAN.test(word) || BEFORE_NAME.test(before);

/**
 * Words in capitals that shout. Abbreviations and forms do not, nor does what follows one as part of its name (`KIP ACEH`,
 * `C.HASIL SALINAN`), unless it is an everyday word (`KPU TIDAK …`).
 */
export function shoutedWords(text: string): Range[] {
  const found: Range[] = [];
  let nameEnd: number | null = null;
  for (const match of text.matchAll(CAPITALS)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const follows: boolean = nameEnd !== null && JOINS.test(text.slice(nameEnd, start));
    const partOfName = follows && !isStopTerm(termOf(word.toLowerCase()));
    if (partOfName || isName(word, text.slice(Math.max(0, start - 3), start))) nameEnd = end;
    else if (word.length >= SHORTEST) found.push([start, end]);
  }
  return found;
}
