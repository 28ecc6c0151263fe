import { fold } from '../text/fold.ts';

const SIZE = 4;
const SLOTS = 1 << 16;
const APART = /[^\p{L}\p{N}]+/gu;

/** Texts whose pieces are remembered: titles come up again and again. */
const MEMORY = 4_000;
const known = new Map<string, Uint16Array>();

function gramsOf(text: string): Uint16Array {
  const plain = ` ${fold(text).text.replace(APART, ' ')} `;
  return Uint16Array.from({ length: Math.max(0, plain.length - SIZE + 1) }, (_, at) => {
    let hash = 7;
    for (let i = at; i < at + SIZE; i += 1) hash = (Math.imul(hash, 31) + plain.charCodeAt(i)) | 0;
    return hash ^ (hash >>> 16);
  });
}

function remembered(text: string): Uint16Array {
  const seen = known.get(text);
  if (seen) return seen;
  const made = gramsOf(text);
  if (known.size >= MEMORY) known.clear();
  known.set(text, made);
  return made;
}

/** The four-letter pieces of a text, for telling how much of another is spelt like it. */
export class Grams {
  readonly #has = new Uint8Array(SLOTS);

  constructor(texts: Iterable<string>) {
    for (const text of texts) for (const gram of gramsOf(text)) this.#has[gram] = 1;
  }

  /** Share of the pieces of `text` that are here too, 0..1. */
  share(text: string): number {
    const grams = remembered(text);
    let shared = 0;
    for (const gram of grams) shared += this.#has[gram] ?? 0;
    return grams.length ? shared / grams.length : 0;
  }
}
