import { random } from '../train/random.ts';

const LEET: Record<string, string> = { a: '4', e: '3', g: '6', i: '1', o: '0', s: '5', t: '7' };
/** Shares of the words of four letters and more that are changed. */
const TYPO = 0.1;
const LEETED = 0.15;
const SPACED = 0.05;

/** Swaps, drops or doubles one inner letter. */
function typo(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const kind = Math.floor(next() * 3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

const leet = (word: string, next: () => number) =>
  word.replace(/[aegiost]/gi, (letter) => (next() < 0.5 ? (LEET[letter.toLowerCase()] ?? letter) : letter));

/** The text as someone writes it who wants to slip past filters; the same seed gives the same text. */
export function obfuscate(text: string, seed: number): string {
  const next = random(seed);
  return text.replace(/(?<![\w/@#.:])\p{L}{4,}(?![\w/.])/gu, (word) => {
    const dice = next();
    if (dice < TYPO) return typo(word, next);
    if (dice < TYPO + LEETED) return leet(word, next);
    return dice < TYPO + LEETED + SPACED ? [...word].join(' ') : word;
  });
}
