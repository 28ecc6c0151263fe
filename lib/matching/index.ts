import type { Band, Match, MatchDocument, MatchQuery, MatchResult } from '../model/match.ts';
import { Documents, type StoredDocuments } from './documents.ts';
import { marksOf } from './marks.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import { reasonsOf } from './reasons.ts';
import { Spelling } from './spelling.ts';
import { Weights } from './weights.ts';

/** Finds the library entries that may answer a post. Pure: no DOM, no network, the same in page, worker and Node. */
export interface Matcher {
  readonly size: number;
  /** Adds the entry or replaces the one of the same id; the rest of the index is not touched. */
  upsert(document: MatchDocument): void;
  remove(id: string): void;
  /** The entries that may answer the post, best first (default 10 at most), and what is to be said of the post. */
  match(query: Partial<MatchQuery> & { text: string }, options?: { limit?: number }): MatchResult;
  /** A structured-cloneable copy of the index for `restoreMatcher`. */
  save(): unknown;
}

const VERSION = 1;
const STRONG = 0.8;
const POSSIBLE = 0.25;

function bandOf(score: number, { validity }: MatchDocument): Band {
  if (score >= STRONG && validity === 'valid') return 'strong';
  return score >= POSSIBLE ? 'possible' : 'none';
}

class LibraryMatcher implements Matcher {
  readonly #documents: Documents;
  readonly #weights: Weights;
  readonly #spelling: Spelling;

  constructor(documents: Documents) {
    this.#documents = documents;
    this.#weights = new Weights(documents);
    this.#spelling = new Spelling(documents.vocabulary);
  }

  get size(): number {
    return this.#documents.size;
  }

  upsert(document: MatchDocument): void {
    this.#documents.upsert(document);
    this.#weights.forget();
  }

  remove(id: string): void {
    this.#documents.remove(id);
    this.#weights.forget();
  }

  match(asked: Partial<MatchQuery> & { text: string }, { limit = 10 } = {}): MatchResult {
    const query = readQuery(this.#documents.vocabulary, this.#spelling, asked);
    const matches = rank(this.#documents, this.#weights, query, limit).flatMap(({ slot, score }): Match[] => {
      const document = this.#documents.at(slot);
      if (!document) return [];
      const marks = marksOf(this.#documents.vocabulary, query, document);
      const band = bandOf(score, document);
      return [{ id: document.id, score, band, reasons: reasonsOf(asked, document, marks), marks }];
    });
    return { band: matches[0]?.band ?? 'none', advice: [], matches };
  }

  save(): unknown {
    return { version: VERSION, ...this.#documents.save() };
  }
}

/** A matcher over `documents`; of several with one id the last counts. */
export function createMatcher(documents: Iterable<MatchDocument> = []): Matcher {
  const matcher = new LibraryMatcher(new Documents());
  for (const document of documents) matcher.upsert(document);
  return matcher;
}

/** The matcher that `save` stored; `null` if it is damaged or of another version, so that the caller rebuilds it. */
export function restoreMatcher(stored: unknown): Matcher | null {
  try {
    const { version, ...documents } = stored as { version: number } & StoredDocuments;
    return version === VERSION ? new LibraryMatcher(Documents.restore(documents)) : null;
  } catch {
    return null;
  }
}
