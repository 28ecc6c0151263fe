import { commonness } from '../text/stopwords.ts';
import type { Documents } from './documents.ts';

/** How many imagined ordinary texts stand beside the library, so that a small one weighs words sensibly too. */
const BACKGROUND = 1_500;

/** What each term tells, kept until the library changes. */
export class Weights {
  readonly #documents: Documents;
  #known = new Float32Array(0);
  #background = new Float32Array(0);

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  forget(): void {
    this.#known.fill(-1);
  }

  /**
   * How much the term tells, 0..1: its inverse document frequency over library and background, as a share of the
   * most that any term could have. Means the same in a library of one entry and of 100 000.
   */
  of(id: number): number {
    if (id >= this.#known.length) this.#grow();
    const known = this.#known[id] ?? -1;
    if (known >= 0) return known;
    const { vocabulary, size } = this.#documents;
    const texts = size + BACKGROUND;
    const usual = this.#background[id] || commonness(vocabulary.terms[id] ?? '');
    const weight = Math.max(
      0,
      Math.log(texts / (vocabulary.count(id) + BACKGROUND * usual + 0.5)) / Math.log(texts * 2),
    );
    this.#background[id] = usual;
    this.#known[id] = weight;
    return weight;
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
