import { isOneEdit } from './edits.ts';
import type { Vocabulary } from './vocabulary.ts';

const SHORTEST = 5;
const SHORTEST_SKELETON = 3;
const VOWELS = /[aeiou]/g;

const head = (term: string) => `^${term.slice(0, term.length >> 1)}`;
const tail = (term: string) => `${term.slice(-(term.length >> 1))}$`;
const skeleton = (term: string) => term.replace(VOWELS, '').replace(/(.)\1+/g, '$1');

function file(index: Map<string, number[]>, key: string, id: number): void {
  const list = index.get(key);
  if (list) list.push(id);
  else index.set(key, [id]);
}

/** Finds the library's word that a misspelt word means. Follows the vocabulary as it grows. */
export class Spelling {
  readonly #vocabulary: Vocabulary;
  readonly #halves = new Map<string, number[]>();
  readonly #skeletons = new Map<string, number[]>();
  #filed = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The most used term one edit away from `term`: one half of it is then spelt the same. */
  near(term: string): number | undefined {
    if (term.length < SHORTEST) return undefined;
    this.#catchUp();
    const lengths = [term.length, term.length - 1, term.length + 1].map((length) => length >> 1);
    const keys = lengths.flatMap((half) => [`^${term.slice(0, half)}`, `${term.slice(-half)}$`]);
    const ids = [...new Set(keys)].flatMap((key) => this.#halves.get(key) ?? []);
    return this.#mostUsed(ids.filter((id) => isOneEdit(term, this.#vocabulary.terms[id] ?? '')));
  }

  /** The most used term that `term` is an abbreviation of by leaving out vowels: `rkyat` → `rakyat`. */
  abbreviated(term: string): number | undefined {
    const bones = skeleton(term);
    if (bones.length < SHORTEST_SKELETON || bones.length * 2 < term.length) return undefined;
    this.#catchUp();
    const ids = this.#skeletons.get(bones) ?? [];
    return this.#mostUsed(ids.filter((id) => (this.#vocabulary.terms[id] ?? '').length > term.length));
  }

  #mostUsed(ids: readonly number[]): number | undefined {
    let best: number | undefined;
    for (const id of ids) {
      if (this.#vocabulary.count(id) > (best === undefined ? 0 : this.#vocabulary.count(best))) best = id;
    }
    return best;
  }

  #catchUp(): void {
    for (const { terms } = this.#vocabulary; this.#filed < terms.length; this.#filed += 1) {
      const term = terms[this.#filed] ?? '';
      if (/\d/.test(term) || term.length < SHORTEST - 1) continue;
      file(this.#halves, head(term), this.#filed);
      file(this.#halves, tail(term), this.#filed);
      file(this.#skeletons, skeleton(term), this.#filed);
    }
  }
}
