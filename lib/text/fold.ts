import { HOMOGLYPHS } from './homoglyphs.ts';

/** Folded text, with the way back: unit `i` was made from `[from[i], to[i])` of the original (UTF-16 units). */
export interface Folded {
  text: string;
  from: Uint32Array;
  to: Uint32Array;
}

const INVISIBLE = /\p{Cf}|\p{M}|\p{Cs}/gu;
const known = new Map<string, string>();

/** One character without accents, width, ornament and foreign look-alikes; '' where nothing visible is left. */
function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const plain = (HOMOGLYPHS.get(character) ?? character)
    .normalize('NFKC')
    .normalize('NFD')
    .replace(INVISIBLE, '')
    .toLowerCase();
  const folded = Array.from(plain, (part) => HOMOGLYPHS.get(part) ?? part).join('');
  if (known.size < 20_000) known.set(character, folded);
  return folded;
}

const isUpper = (code: number) => code >= 65 && code <= 90;

/** Folds `text` to lower-case comparable letters; never throws, lone surrogates vanish. */
export function fold(text: string): Folded {
  const out: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      out.push(isUpper(code) ? String.fromCharCode(code + 32) : text.charAt(at));
      from.push(at);
      at += 1;
      to.push(at);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(at);
      to.push(at + character.length);
    }
    if (folded) out.push(folded);
    at += character.length;
  }
  return { text: out.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}
