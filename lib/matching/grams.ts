import { fold } from '../text/fold.ts';

const SIZE = 4;
const SLOTS = 1 << 16;
const APART = /[^\p{L}\p{N}]+/gu;

function* grams(text: string): Generator<number> {
  const plain = ` ${fold(text).text.replace(APART, ' ')} `;
  for (let at = 0; at + SIZE <= plain.length; at += 1) {
    let hash = 7;
    for (let i = at; i < at + SIZE; i += 1) hash = (Math.imul(hash, 31) + plain.charCodeAt(i)) | 0;
    yield (hash ^ (hash >>> 16)) & (SLOTS - 1);
  }
}

/** The four-letter pieces of a text, for telling how much of another is spelt like it. */
export class Grams {
  readonly #has = new Uint8Array(SLOTS);

  constructor(texts: Iterable<string>) {
    for (const text of texts) for (const gram of grams(text)) this.#has[gram] = 1;
  }

  /** Share of the pieces of `text` that are here too, 0..1. */
  share(text: string): number {
    let [all, shared] = [0, 0];
    for (const gram of grams(text)) {
      all += 1;
      shared += this.#has[gram] ?? 0;
    }
    return all ? shared / all : 0;
  }
}
