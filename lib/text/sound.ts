/**
 * One spelling for spellings that Indonesians mix: old (*Soekarno*, *djakarta*), learned (*aktivitas/aktifitas*,
 * *hoax/hoaks*), chatty (*bangeettt*, *kaka/kakak*), and the nasal that a prefix puts in place of a first letter.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/oe/g, 'u'],
  [/dh/g, 'd'],
  [/th(?=.)/g, 't'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sy|sh/g, 's'],
  [/kh|ck|q/g, 'k'],
  [/ph|v/g, 'f'],
  [/x/g, 'ks'],
  [/z/g, 's'],
];

const MIXED = /(.)\1|oe|dh|th|dj|tj|sy|sh|kh|ck|q|ph|v|x|z/;

function nasal(word: string): string {
  const first = word.charAt(0);
  if (first === 'p') return `m${word.slice(1)}`;
  if (first === 't') return `n${word.slice(1)}`;
  if (first === 's') return /^s[aeiou]/.test(word) ? `ny${word.slice(1)}` : word;
  if ((first === 'k' || (first === 'h' && word.length > 4)) && /^.[aeiou]/.test(word)) return word.slice(1);
  return /^ng[aeiou]/.test(word) ? word.slice(2) : word;
}

/** The form under which a stem is compared; `word` must be folded. */
export function sound(word: string): string {
  if (word.length < 3) return word;
  let plain = word;
  if (MIXED.test(word)) for (const [spelling, one] of SPELLINGS) plain = plain.replace(spelling, one);
  return nasal(plain);
}
