import type { Range } from '../model/match.ts';
import { placesOf } from '../text/places.ts';
import { scan } from '../text/scan.ts';
import { isStopTerm } from '../text/stopwords.ts';
import { termOf } from '../text/terms.ts';
import { once } from '../util/once.ts';
import list from './guard-phrases.json' with { type: 'json' };
import { ACRONYMS } from './phrases.ts';

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
/** Shorter words in capitals shout only beside longer ones. */
const SHORTEST = 4;
const ROMAN = /^[IVXLCDM]+$/;
const VOWEL = /[AEIOU]/;
/** The letter of a form (`C.HASIL`), or an opening bracket before an abbreviation that was just explained. */
const BEFORE_NAME = /(?:(?<!\p{L})\p{Lu}\.|\()$/u;
/** What stands between words that are said in one breath. */
const JOINS = /^[ ,-]{1,2}$/;

/** The words of the guard's list are everyday words too. */
const guarded = once(() => new Set(scan(JSON.stringify(list)).map(({ word }) => termOf(word))));

interface Word {
  text: string;
  start: number;
  end: number;
}

const isName = ({ text, start }: Word, whole: string): boolean =>
  ACRONYMS.has(text) ||
  !VOWEL.test(text) ||
  ROMAN.test(text) ||
  BEFORE_NAME.test(whole.slice(Math.max(0, start - 3), start));

/** Whether a word is one of every day, and so no abbreviation that nobody listed and no name of a place. */
function isEveryday({ text }: Word): boolean {
  const word = text.toLowerCase();
  const term = termOf(word);
  return (
    text.length >= SHORTEST && placesOf(scan(word)).length === 0 && (isStopTerm(term) || guarded().has(term))
  );
}

/** Words in capitals, those said in one breath together. */
function runsOf(text: string): Word[][] {
  const runs: Word[][] = [];
  for (const match of text.matchAll(CAPITALS)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length };
    const run = runs.at(-1);
    if (run && JOINS.test(text.slice(run.at(-1)?.end, word.start))) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/**
 * Words in capitals that shout: a run with an everyday word in it (`TIDAK BENAR`, `KPU CURANG`). Abbreviations, forms and
 * names in capitals (`KIP ACEH`, `C.HASIL SALINAN`) do not.
 */
export const shoutedWords = (text: string): Range[] =>
  runsOf(text)
    .map((run) => run.filter((word) => !isName(word, text)))
    .filter((run) => run.some(isEveryday))
    .flatMap((run) => run.filter((word) => word.text.length >= SHORTEST))
    .map(({ start, end }) => [start, end]);
