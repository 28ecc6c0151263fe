import { alikenessIn } from '../../lib/matching/alike.ts';
import type { Associations } from '../../lib/matching/associations.ts';
import { Documents } from '../../lib/matching/documents.ts';
import { describe } from '../../lib/matching/features.ts';
import { readQuery } from '../../lib/matching/query.ts';
import { shortlist } from '../../lib/matching/shortlist.ts';
import { Spelling } from '../../lib/matching/spelling.ts';
import { Weights } from '../../lib/matching/weights.ts';
import { type Line, readDocument, readLines } from '../harness/jsonl.ts';
import { associate, type Pair } from './associate.ts';
import { hash, random, shuffled } from './random.ts';

export const FOLDS = 5;

/** A post with the candidates that the shortlist found for it. */
export interface Group {
  rows: Float64Array[];
  /** Whether each candidate is a right answer. */
  right: boolean[];
  /** How alike candidates are, by index. */
  alike: (a: number, b: number) => number;
  /** Posts about one claim share a fold, so that no claim is both learned and tested. */
  fold: number;
  /** Whether any entry of the whole library answers the post, found or not. */
  answerable: boolean;
  kind: string;
  /** Entries of the library that was asked. */
  size: number;
  sharedWords: number;
}

export interface Data {
  library: Line[];
  queries: Line[];
  negatives: Line[];
}

export const readData = (folder: string): Data => ({
  library: readLines(`${folder}/library.jsonl`),
  queries: readLines(`${folder}/queries.jsonl`),
  negatives: readLines(`${folder}/negatives.jsonl`),
});

/** The claim group of a query: that of its right answers. */
function claimOf(data: Data): (query: Line) => string {
  const groups = new Map(data.library.map(({ id, group }) => [String(id), String(group ?? id)]));
  return ({ gold, id }) => groups.get(String((gold as string[] | undefined)?.[0] ?? '')) ?? String(id);
}

/** Every post with the titles that answer it. */
export function pairsOf(data: Data): Pair[] {
  const lines = new Map(data.library.map((line) => [String(line.id), line]));
  const claim = claimOf(data);
  return data.queries.flatMap((query) => {
    const first = lines.get(String((query.gold as string[])[0]));
    return first ? [{ post: String(query.post), title: String(first.title), claim: claim(query) }] : [];
  });
}

/** For each fold the associations of all other folds. */
export function associationsByFold(data: Data): Associations[] {
  const pairs = pairsOf(data);
  return Array.from({ length: FOLDS }, (_, fold) =>
    associate(pairs.filter(({ claim }) => hash(claim) % FOLDS !== fold)),
  );
}

/**
 * Describes every post's candidates in a library of the given lines, with associations that were learned from other
 * claims.
 */
export function groupsOf(
  data: Data,
  library: readonly Line[],
  posts: readonly Line[],
  size: number,
  byFold: readonly Associations[],
): Group[] {
  const documents = new Documents();
  for (const line of library) documents.upsert(readDocument(line));
  const weights = new Weights(documents);
  const spelling = new Spelling(documents.vocabulary);
  const alike = alikenessIn(documents, weights);
  const claim = claimOf(data);
  const present = new Set(library.map(({ id }) => id));
  return posts.map((post) => {
    const fold = hash(claim(post)) % FOLDS;
    const query = readQuery(documents.vocabulary, spelling, { text: String(post.post) }, byFold[fold]);
    const found = shortlist(documents, weights, query, size);
    const gold = new Set((post.gold as string[] | undefined) ?? []);
    return {
      rows: describe(documents, weights, query, found),
      right: found.map(({ slot }) => gold.has(documents.at(slot)?.id ?? '')),
      alike: (a, b) => alike(found[a]?.slot ?? 0, found[b]?.slot ?? 0),
      fold,
      answerable: [...gold].some((id) => present.has(id)),
      size: documents.size,
      kind: String(post.kind ?? 'query'),
      sharedWords: Number(post.sharedWords ?? 1),
    };
  });
}

/** A library of about `share` of the claims, and the posts to ask it: those it answers and as many that it cannot. */
export function smaller(data: Data, share: number, seed: number): { library: Line[]; posts: Line[] } {
  const claim = claimOf(data);
  const keep = (group: unknown) => hash(`${seed}/${group}`) % 10_000 < share * 10_000;
  const library = data.library.filter(({ id, group }) => keep(group ?? id));
  const inside = data.queries.filter((query) => keep(claim(query)));
  const outside = shuffled(
    data.queries.filter((query) => !keep(claim(query))),
    random(seed),
  );
  return { library, posts: [...inside, ...outside.slice(0, inside.length)] };
}
