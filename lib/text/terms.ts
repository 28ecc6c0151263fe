import { unitOf } from './numbers.ts';
import { spellOut } from './slang.ts';
import { sound } from './sound.ts';
import { stem } from './stem.ts';

const MEMORY = 100_000;
const known = new Map<string, readonly string[]>();

const DIGITS = /^\d+$/;

/** One comparable term of one plain folded word, without spelling out. */
export function termOf(word: string): string {
  const unit = unitOf(word);
  if (unit !== undefined) return String(unit);
  return DIGITS.test(word) ? word.replace(/^0+(?=\d)/, '') : sound(stem(word));
}

/** `anak2` → `anak`; `covid19` → `covid`, `19`; `10rb` → `10`, `rb`. Mixed any other way a word stays whole. */
function pieces(word: string): readonly string[] {
  if (/^\p{L}{3,}2$/u.test(word)) return [word.slice(0, -1)];
  const mixed = /^(\p{L}{2,})(\d+)$|^(\d+)(\p{L}+)$/u.exec(word);
  return mixed ? [mixed[1] ?? mixed[3] ?? '', mixed[2] ?? mixed[4] ?? ''] : [word];
}

/** The comparable terms of a folded word as written: spelt out, stemmed, one spelling. Remembered. */
export function termsOf(word: string): readonly string[] {
  const seen = known.get(word);
  if (seen) return seen;
  const plain = word.replace(/(.)\1{2,}/gu, '$1');
  const formal = spellOut(word)[0] === word ? pieces(plain).flatMap(spellOut) : spellOut(word);
  const terms = formal.map(termOf).filter(Boolean);
  if (known.size >= MEMORY) known.clear();
  known.set(word, terms);
  return terms;
}
