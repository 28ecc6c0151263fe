import { commonness } from '../text/stopwords.ts';
import type { Documents } from './documents.ts';
import { LINE_END } from './stream.ts';

/** How many imagined ordinary texts stand beside the library, so that a small one weighs words sensibly too. */
const BACKGROUND = 1_500;

const WORDS_A_TEXT = 12;

/** What each term tells, kept until the library changes. */
export class Weights {
  readonly #documents: Documents;
  #known = new Float32Array(0);
  #background = new Float32Array(0);
  #titles = new Float32Array(0);

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  forget(): void {
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
