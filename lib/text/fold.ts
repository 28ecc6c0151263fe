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

const ASCII = /^[\0-\x7f]*$/;

function foldAscii(text: string): Folded {
  const from = new Uint32Array(text.length);
  const to = new Uint32Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    from[at] = at;
    to[at] = at + 1;
  }
  return { text: text.toLowerCase(), from, to };
}

/** Folds `text` to lower-case comparable letters; never throws, lone surrogates vanish. */
export function fold(text: string): Folded {
  if (ASCII.test(text)) return foldAscii(text);
  const out: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = character < '\x80' ? character.toLowerCase() : foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(at);
      to.push(at + character.length);
    }
    out.push(folded);
    at += character.length;
  }
  return { text: out.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}
