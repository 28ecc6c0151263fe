/** Follows runs of terms that stand side by side in line and query. */
export class Runs {
  #ends = new Map<number, number>();
  longest = 0;

  break(): void {
    if (this.#ends.size) this.#ends = new Map();
  }

  /** Adds a shared term; says whether it goes on a run. */
  extend(positions: readonly number[], weight: number): boolean {
    const next = new Map<number, number>();
    let goesOn = false;
    for (const position of positions) {
      const before = this.#ends.get(position - 1);
      if (before !== undefined) goesOn = true;
      const run = (before ?? 0) + weight;
      next.set(position, run);
      this.longest = Math.max(this.longest, run);
    }
    this.#ends = next;
    return goesOn;
  }
}
