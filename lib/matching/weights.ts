import { commonness } from '../text/stopwords.ts';
import type { Documents } from './documents.ts';
import { LINE_END } from './stream.ts';

/** How many imagined ordinary texts stand beside the library, so that a small one weighs words sensibly too. */
const BACKGROUND = 1_500;

const WORDS_A_TEXT = 12;
const MOST_BONDS = 50_000;
/** Words of more entries than this are no parts of a name. */
const MOST_COMPARED = 2_000;

/** What each term tells, kept until the library changes. */
export class Weights {
  readonly #documents: Documents;
  #known = new Float32Array(0);
  #background = new Float32Array(0);
  #titles = new Float32Array(0);
  readonly #bonds = new Map<number, number>();

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  forget(): void {
    this.#bonds.clear();
    this.#known.fill(-1);
    this.#titles.fill(-1);
  }

  /**
   * How much the term tells, 0..1: its inverse document frequency over library and background, as a share of the
   * most that any term could have. Means the same in a library of one entry and of 100 000.
   */
  of(id: number): number {
    if (id >= this.#known.length) this.#grow();
    const known = this.#known[id] ?? -1;
    if (known >= 0) return known;
    const texts = this.#documents.size + BACKGROUND;
    const weight = Math.max(0, Math.log(texts / (this.#holding(id) + 0.5)) / Math.log(texts * 2));
    this.#known[id] = weight;
    return weight;
  }

  /** Sum of the squared weights of a slot's title: what `overlap` reaches when the query repeats it whole. */
  ofTitle(slot: number): number {
    if (slot >= this.#titles.length) this.#titles = new Float32Array(this.#documents.slots * 2).fill(-1);
    const known = this.#titles[slot] ?? -1;
    if (known >= 0) return known;
    const { units } = this.#documents.stream;
    let sum = 0;
    for (let at = this.#documents.startOf(slot); units[at] !== LINE_END; at += 1)
      sum += this.of(units[at] ?? 0) ** 2;
    this.#titles[slot] = sum;
    return sum;
  }

  /** Probability that an unrelated text of `words` words has the term. */
  chanceOf(id: number, words: number): number {
    if (id >= this.#background.length) this.#grow();
    const perWord = this.#holding(id) / ((this.#documents.size + BACKGROUND) * WORDS_A_TEXT);
    return 1 - (1 - Math.min(0.5, perWord)) ** (words + 1);
  }

  /**
   * How surely an entry that has the one term has the other too, 0..1, as in the parts of a name. The entry at hand
   * is left out and two that lack the other are imagined, so that a pair seen once proves nothing.
   */
  bond(a: number, b: number): number {
    const key = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
    const known = this.#bonds.get(key);
    if (known !== undefined) return known;
    const bond = this.#measureBond(a, b);
    if (this.#bonds.size > MOST_BONDS) this.#bonds.clear();
    this.#bonds.set(key, bond);
    return bond;
  }

  #measureBond(a: number, b: number): number {
    const { vocabulary, postings } = this.#documents;
    const fewest = Math.min(vocabulary.count(a), vocabulary.count(b));
    if (fewest < 2 || fewest > MOST_COMPARED) return 0;
    const [few, many] = vocabulary.count(a) <= vocabulary.count(b) ? [a, b] : [b, a];
    const slots = new Set<number>();
    for (const entries of postings.of(few))
      for (const entry of entries) if (this.#documents.at(entry >>> 1)) slots.add(entry >>> 1);
    let both = 0;
    for (const entries of postings.of(many))
      for (const entry of entries) if (slots.has(entry >>> 1)) both += 1;
    return Math.max(0, both - 1) / (fewest + 1);
  }

  /** Entries and imagined texts that hold the term. */
  #holding(id: number): number {
    const { vocabulary } = this.#documents;
    const usual = this.#background[id] || commonness(vocabulary.terms[id] ?? '');
    this.#background[id] = usual;
    return vocabulary.count(id) + BACKGROUND * usual;
  }

  #grow(): void {
    const wanted = Math.max(1_024, this.#documents.vocabulary.terms.length * 2);
    const known = new Float32Array(wanted).fill(-1);
    known.set(this.#known);
    const background = new Float32Array(wanted);
    background.set(this.#background);
    this.#known = known;
    this.#background = background;
  }
}
