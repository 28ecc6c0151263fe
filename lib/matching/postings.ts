/**
 * Term → entries, as one sorted block plus a small overlay for what was added since the last `pack`.
 * An entry is `slot * 2 + 1` when the term stands in the slot's title or claims, `slot * 2` when only in its body.
 * Slots that are gone stay listed until the next `pack`; the reader skips them.
 */
export class Postings {
  #starts = new Uint32Array(1);
  #entries = new Uint32Array(0);
  #added = new Map<number, number[]>();
  #addedCount = 0;

  /** Whether so much was added that packing pays. */
  get isLoose(): boolean {
    return this.#addedCount > 20_000 && this.#addedCount > this.#entries.length / 4;
  }

  add(term: number, entry: number): void {
    const list = this.#added.get(term);
    if (list) list.push(entry);
    else this.#added.set(term, [entry]);
    this.#addedCount += 1;
  }

  /** The packed entries of `term` (a view) and those added since. */
  of(term: number): [packed: Uint32Array, added: readonly number[]] {
    const start = this.#starts[term] ?? this.#entries.length;
    const end = this.#starts[term + 1] ?? start;
    return [this.#entries.subarray(start, end), this.#added.get(term) ?? []];
  }

  /** Rebuilds the block. `each` must name every (term, entry) pair once, in the same order each time it is called. */
  pack(terms: number, each: (visit: (term: number, entry: number) => void) => void): void {
    const starts = new Uint32Array(terms + 1);
    each((term) => {
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    });
    for (let term = 0; term < terms; term += 1)
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const next = starts.slice();
    const entries = new Uint32Array(starts[terms] ?? 0);
    each((term, entry) => {
      const at = next[term] ?? 0;
      entries[at] = entry;
      next[term] = at + 1;
    });
    this.#starts = starts;
    this.#entries = entries;
    this.#added = new Map();
    this.#addedCount = 0;
  }
}
