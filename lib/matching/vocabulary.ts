/** Terms and their numbers, with how many live documents hold each. */
export class Vocabulary {
  readonly terms: string[] = [];
  #ids = new Map<string, number>();
  #counts = new Uint32Array(1_024);

  constructor(terms: readonly string[] = []) {
    for (const term of terms) this.idOf(term);
  }

  /** The number of `term`, given now if it had none. */
  idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.terms.push(term) - 1;
    this.#ids.set(term, id);
    if (id >= this.#counts.length) {
      const grown = new Uint32Array(this.#counts.length * 2);
      grown.set(this.#counts);
      this.#counts = grown;
    }
    return id;
  }

  /** The number of `term` if a live document holds it. */
  find(term: string): number | undefined {
    const id = this.#ids.get(term);
    return id !== undefined && this.count(id) > 0 ? id : undefined;
  }

  /** How many live documents hold the term. */
  count(id: number): number {
    return this.#counts[id] ?? 0;
  }

  /** A live document came (+1) or went (−1) that holds the term. */
  tally(id: number, by: 1 | -1): void {
    this.#counts[id] = (this.#counts[id] ?? 0) + by;
  }
}
