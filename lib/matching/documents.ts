import type { MatchDocument } from '../model/match.ts';
import { withoutLabel } from '../text/label.ts';
import { termsOf } from '../text/terms.ts';
import { tokens } from '../text/tokens.ts';
import { MOST_TEXT } from './limits.ts';
import { Postings } from './postings.ts';
import { type StoredDocuments, soundStore } from './store.ts';
import { ENTRY_END, LINE_END, Stream } from './stream.ts';
import { Vocabulary } from './vocabulary.ts';

const MOST_LINES = 40;
const QUOTED = /["“”«»]([^"“”«»]{15,})["“”«»]/g;

/** The wordings a post may repeat: the title, what it quotes, and each claim in circulation. */
function linesOf({ title: whole, claims }: MatchDocument): string[] {
  const title = withoutLabel(whole.slice(0, MOST_TEXT));
  const quotes = Array.from(title.matchAll(QUOTED), ([, quote = '']) => quote);
  return [title, ...quotes.filter(({ length }) => length < title.length * 0.85), ...claims].slice(
    0,
    MOST_LINES,
  );
}

/** The library as numbers: which terms each entry holds, in order, and which entries hold each term. */
export class Documents {
  readonly vocabulary: Vocabulary;
  readonly postings = new Postings();
  readonly stream: Stream;
  #starts: number[] = [];
  #entries: (MatchDocument | null)[] = [];
  #slots = new Map<string, number>();
  #stamps = new Uint32Array(1_024);
  #stamp = 0;

  constructor(vocabulary = new Vocabulary(), stream = new Stream()) {
    this.vocabulary = vocabulary;
    this.stream = stream;
  }

  get size(): number {
    return this.#slots.size;
  }

  /** One more than the highest slot in use. */
  get slots(): number {
    return this.#entries.length;
  }

  at(slot: number): MatchDocument | null {
    return this.#entries[slot] ?? null;
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  /** Where the entry of `slot` starts in the stream. */
  startOf(slot: number): number {
    return this.#starts[slot] ?? 0;
  }

  upsert(document: MatchDocument): void {
    this.remove(document.id);
    const lines = linesOf(document).map((line) => this.#read(line));
    const start = this.stream.append(
      lines,
      this.#read(`${document.summary}\n${document.keywords.join('\n')}`),
    );
    this.#place(document, start);
    this.#eachTerm(this.slots - 1, (term, entry) => this.postings.add(term, entry));
    if (this.postings.isLoose) this.#pack();
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#eachTerm(slot, (term) => this.vocabulary.tally(term, -1));
    this.#entries[slot] = null;
    this.#slots.delete(id);
  }

  /** Everything needed by `restore`; entries that are gone are left out. */
  save(): StoredDocuments {
    const live = this.#entries.flatMap((entry, slot) =>
      entry ? [{ entry, start: this.startOf(slot) }] : [],
    );
    return {
      terms: this.vocabulary.terms.join('\n'),
      units: this.stream.units.slice(0, this.stream.length),
      starts: Uint32Array.from(live, ({ start }) => start),
      entries: live.map(({ entry }) => entry),
    };
  }

  /** The documents that `save` stored. Throws where the store is damaged. */
  static restore(stored: unknown): Documents {
    const { terms, units, starts, entries } = soundStore(stored);
    const made = new Documents(
      new Vocabulary(terms ? terms.split('\n') : []),
      new Stream(units, units.length),
    );
    for (const [index, entry] of entries.entries()) made.#place(entry, starts[index] ?? 0);
    made.#pack();
    return made;
  }

  #read(text: string): number[] {
    return tokens(text.slice(0, MOST_TEXT)).flatMap(({ word }) =>
      termsOf(word).map((term) => this.vocabulary.idOf(term)),
    );
  }

  #place(document: MatchDocument, start: number): void {
    const slot = this.#entries.push(document) - 1;
    this.#starts[slot] = start;
    this.#slots.set(document.id, slot);
    this.#eachTerm(slot, (term) => this.vocabulary.tally(term, 1));
  }

  /** Names each distinct term of an entry once, with its posting. */
  #eachTerm(slot: number, visit: (term: number, entry: number) => void): void {
    if (this.#stamps.length < this.vocabulary.terms.length) {
      this.#stamps = new Uint32Array(this.vocabulary.terms.length * 2);
    }
    this.#stamp += 1;
    const { units } = this.stream;
    let bodyFrom = this.startOf(slot);
    let end = bodyFrom;
    for (; units[end] !== ENTRY_END; end += 1) if (units[end] === LINE_END) bodyFrom = end + 1;
    for (let at = this.startOf(slot); at < end; at += 1) {
      const term = units[at] ?? 0;
      if (term === LINE_END || this.#stamps[term] === this.#stamp) continue;
      this.#stamps[term] = this.#stamp;
      visit(term, slot * 2 + (at < bodyFrom ? 1 : 0));
    }
  }

  #pack(): void {
    this.postings.pack(this.vocabulary.terms.length, (visit) => {
      for (let slot = 0; slot < this.slots; slot += 1) if (this.#entries[slot]) this.#eachTerm(slot, visit);
    });
  }
}
