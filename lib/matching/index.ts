import type { Advice, Band, Match, MatchDocument, MatchQuery, MatchResult } from '../model/match.ts';
import { adviceFor } from './advice.ts';
import { sharedTerms } from './alike.ts';
import { deniedTerms, isDeniedBy } from './denial.ts';
import { Documents } from './documents.ts';
import { compare, particularsOfDocument, particularsOfQuery } from './evidence.ts';
import { type Assessed, guardDebunking, guardDifference, guardTwins, guardValidity } from './guard.ts';
import { marksOf } from './marks.ts';
import { type ReadQuery, readQuery } from './query.ts';
import { rank } from './rank.ts';
import { reasonsOf } from './reasons.ts';
import { Spelling } from './spelling.ts';
import { Weights } from './weights.ts';

export { proposeAlias } from './alias.ts';
export { type ClaimPost, groupSimilar, groupStepwise } from './group.ts';
export {
  createSimilarPosts,
  type EarlierPost,
  type SimilarPost,
  type SimilarPosts,
  similarPosts,
} from './similar.ts';

/** Finds the library entries that may answer a post. Pure: no DOM, no network, the same in page, worker and Node. */
export interface Matcher {
  readonly size: number;
  /** Adds the entry or replaces the one of the same id; the rest of the index is not touched. */
  upsert(document: MatchDocument): void;
  remove(id: string): void;
  /** The entries that may answer the post, best first (default 10 at most), and what is to be said of the post. */
  match(query: Query, options?: { limit?: number }): MatchResult;
  /** A structured-cloneable copy of the index for `restoreMatcher`. */
  save(): unknown;
}

type Query = Partial<MatchQuery> & { text: string };

/** Of the stored index. To be raised whenever `lib/text` makes other terms or the store changes: old indexes are stale. */
const VERSION = 5;
/** From this score on the officer may rely on a match: about 97 of 100 were right in cross-validation. */
const STRONG = 0.86;
/** From this score on a match is worth a second look: one in ten posts that nothing answers reaches it. */
const POSSIBLE = 0.2;
/** From this score on a post makes a claim that the library knows, however much opinion is around it. */
const KNOWN_CLAIM = 0.5;
/** Entries that are looked at for twins, however few are asked for. */
const DEEPEST = 12;
/** Advice after which no match may be called strong. */
const DOUBTS: ReadonlySet<Advice> = new Set(['too_short', 'no_text', 'opinion', 'satire']);

function bandOf({ score, ceiling }: Assessed, isDoubtful: boolean): Band {
  if (score < POSSIBLE) return 'none';
  return score >= STRONG && ceiling === 'strong' && !isDoubtful ? 'strong' : 'possible';
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

  match(asked: Query, { limit = 10 } = {}): MatchResult {
    const said = adviceFor(asked);
    const query = readQuery(this.#documents.vocabulary, this.#spelling, asked);
    const { entries, hasTwins } = this.#assess(asked, query, said, limit);
    const isKnownClaim = (entries[0]?.score ?? 0) >= KNOWN_CLAIM;
    const [first] = entries;
    const isDenied =
      first && first.score >= POSSIBLE && first.warnings.some(({ code }) => code === 'debunking_post');
    const told = isDenied && !said.includes('debunking') ? [...said, 'debunking' as const] : said;
    const advice = isKnownClaim ? told.filter((code) => code !== 'opinion') : told;
    const isDoubtful = advice.some((code) => DOUBTS.has(code));
    const matches = entries
      .slice(0, limit)
      .map((entry) => this.#show(asked, query, entry, bandOf(entry, isDoubtful)));
    return { band: matches[0]?.band ?? 'none', advice: hasTwins ? [...advice, 'twins'] : advice, matches };
  }

  save(): unknown {
    return { version: VERSION, ...this.#documents.save() };
  }

  #assess(asked: Query, query: ReadQuery, advice: readonly Advice[], limit: number) {
    const post = particularsOfQuery(asked);
    const ranked = rank(this.#documents, this.#weights, query, Math.max(limit, DEEPEST));
    const assessed = ranked.flatMap(({ slot, score }): Assessed[] => {
      const document = this.#documents.at(slot);
      if (!document) return [];
      const comparison = compare(post, particularsOfDocument(document));
      return [{ slot, document, score, comparison, ceiling: 'strong', warnings: [] }];
    });
    const sharedBy = (slot: number) => sharedTerms(this.#documents, this.#weights, query, slot);
    const isDebunking = advice.includes('debunking');
    const denied = deniedTerms(asked, query);
    const held = guardDebunking(
      guardDifference(guardValidity(assessed)),
      ({ document, slot }) => isDebunking || isDeniedBy(denied, document, sharedBy(slot)),
    );
    return guardTwins(held, sharedBy);
  }

  #show(
    asked: Query,
    query: ReadQuery,
    { document, score, comparison, warnings }: Assessed,
    band: Band,
  ): Match {
    const marks = marksOf(this.#documents.vocabulary, query, document);
    const reasons = [...reasonsOf(asked, query, document, marks), ...comparison.reasons, ...warnings];
    return { id: document.id, score, band, reasons, marks };
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
    const { version } = stored as { version: number };
    return version === VERSION ? new LibraryMatcher(Documents.restore(stored)) : null;
  } catch {
    return null;
  }
}
