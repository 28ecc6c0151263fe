/** Keeps the few best of many without sorting all: a heap with the worst on top. */
export class Best {
  readonly #size: number;
  readonly #heap: [item: number, value: number][] = [];

  constructor(size: number) {
    this.#size = size;
  }

  offer(item: number, value: number): void {
    const heap = this.#heap;
    if (heap.length < this.#size) {
      heap.push([item, value]);
      this.#rise(heap.length - 1);
    } else if (heap[0] && value > heap[0][1]) {
      heap[0] = [item, value];
      this.#sink(0);
    }
  }

  /** The items kept, best first; of equals the earlier item first. */
  ranked(): [item: number, value: number][] {
    return [...this.#heap].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  }

  #value(at: number): number {
    return this.#heap[at]?.[1] ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    if (!first || !second) return;
    this.#heap[a] = second;
    this.#heap[b] = first;
  }

  #rise(start: number): void {
    for (let at = start; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (this.#value(parent) <= this.#value(at)) return;
      this.#swap(parent, at);
      at = parent;
    }
  }

  #sink(start: number): void {
    for (let at = start; ; ) {
      const left = at * 2 + 1;
      const child = this.#value(left + 1) < this.#value(left) ? left + 1 : left;
      if (this.#value(child) >= this.#value(at)) return;
      this.#swap(child, at);
      at = child;
    }
  }
}
