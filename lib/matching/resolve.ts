import { isMixed, readings } from '../text/leet.ts';
import { inIndonesian } from '../text/other-languages.ts';
import { termsOf } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term of the library that a word of the post stands for; `quality` 1 = as written, less = guessed. */
export interface Reading {
  id: number;
  quality: number;
}

const GUESS = 0.8;
const MISSPELT = 0.6;
const SHORTEST_PART = 3;
/** Longer rows of letters are no words, however they are cut. */
const LONGEST = 60;

const found = (vocabulary: Vocabulary, word: string, quality: number): Reading[] | null => {
  const ids = termsOf(word).map((term) => vocabulary.find(term));
  return ids.some((id) => id !== undefined)
    ? ids.flatMap((id) => (id === undefined ? [] : [{ id, quality }]))
    : null;
};

/** Cuts a word written together (`suratsuara`, `#indonesiagelap`) into the fewest words that the library has. */
function split(vocabulary: Vocabulary, word: string): Reading[] | null {
  const best: ({ parts: number; readings: Reading[] } | null)[] = [{ parts: 0, readings: [] }];
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 14); start <= end - SHORTEST_PART; start += 1) {
      const before = best[start];
      if (!before || before.parts + 1 >= (best[end]?.parts ?? Infinity)) continue;
      const readings = found(vocabulary, word.slice(start, end), GUESS);
      if (readings) best[end] = { parts: before.parts + 1, readings: [...before.readings, ...readings] };
    }
  }
  return best[word.length]?.readings ?? null;
}

/** What a word of another language is in Indonesian, as far as the library has it. */
const translated = (vocabulary: Vocabulary, word: string): Reading[] =>
  inIndonesian(word).flatMap((one) => found(vocabulary, one, GUESS) ?? []);

/** The library's terms for one word of a post: as written, translated, de-obfuscated, cut up or misspelt. */
export function resolve(vocabulary: Vocabulary, spelling: Spelling, { word, kind }: Token): Reading[] {
  const asWritten = [...(found(vocabulary, word, 1) ?? []), ...translated(vocabulary, word)];
  if (asWritten.length) return asWritten;
  if (kind === 'number' || word.length > LONGEST) return [];
  const plain = isMixed(word) ? readings(word) : [word];
  for (const reading of plain) {
    const clear = found(vocabulary, reading, GUESS);
    if (clear) return clear;
  }
  for (const reading of plain) {
    const cut = reading.length >= 7 && reading.length <= 40 ? split(vocabulary, reading) : null;
    if (cut) return cut;
  }
  for (const reading of plain) {
    const term = termsOf(reading)[0] ?? '';
    const id = spelling.abbreviated(term) ?? spelling.near(term);
    if (id !== undefined) return [{ id, quality: MISSPELT }];
  }
  return [];
}
