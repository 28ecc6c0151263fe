/** Ends a line (title, each claim) in the stream. */
export const LINE_END = 0xff_ff_ff_ff;
/** Ends a document's entry; what stands between the last line and this is its body (summary, keywords). */
export const ENTRY_END = 0xff_ff_ff_fe;

/** All documents' term numbers in one growing array: small in memory, stored as it is. */
export class Stream {
  #units: Uint32Array<ArrayBufferLike>;
  #length: number;

  constructor(units: Uint32Array = new Uint32Array(1_024), length = 0) {
    this.#units = units;
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  get units(): Uint32Array {
    return this.#units;
  }

  /** Appends an entry and returns where it starts. */
  append(lines: readonly (readonly number[])[], body: readonly number[]): number {
    const start = this.#length;
    const wanted = start + lines.reduce((sum, line) => sum + line.length + 1, body.length + 1);
    if (wanted > this.#units.length) {
      const grown = new Uint32Array(Math.max(wanted, this.#units.length * 2));
      grown.set(this.#units);
      this.#units = grown;
    }
    let at = start;
    for (const line of lines) {
      this.#units.set(line, at);
      at += line.length;
      this.#units[at++] = LINE_END;
    }
    this.#units.set(body, at);
    this.#units[at + body.length] = ENTRY_END;
    this.#length = wanted;
    return start;
  }
}
