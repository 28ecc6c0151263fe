import type { Documents } from './documents.ts';
import { type Fit, fitOf, type Line, worth } from './fit.ts';
import type { ReadQuery } from './query.ts';
import type { Candidate } from './shortlist.ts';
import { ENTRY_END, LINE_END } from './stream.ts';
import type { Weights } from './weights.ts';

/** A candidate measured against the query: its title, its best line (title, quote or claim) and its body. */
interface Measured extends Candidate {
  title: Fit;
  line: Fit;
  body: Fit;
  terms: Line;
}

/** What all candidates of a query have in common. */
interface Context {
  query: ReadQuery;
  weights: Weights;
  all: readonly Measured[];
  /** Most overlap and closeness of any candidate. */
  topOverlap: number;
  topCloseness: number;
  /** In how many candidates' best lines each term stands. */
  holders: ReadonlyMap<number, number>;
  /** Weight of everything the query says. */
  asked: number;
  titleOf(slot: number): string;
}

const UNKNOWN_WEIGHT = 0.8;

const atMost = (most: number, value: number) => Math.min(value, most);
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** Weight of the shared terms that few of the other candidates have. */
function rare({ terms }: Measured, { query, weights, holders, all }: Context): number {
  let sum = 0;
  for (const term of new Set(terms)) {
    if (query.terms.has(term)) sum += weights.of(term) * (1 - (holders.get(term) ?? 1) / (all.length + 1));
  }
  return sum;
}

/** What the ranker sees, by name; caps keep one long text from outweighing everything. */
const MEASURES: Record<string, (candidate: Measured, context: Context, place: number) => number> = {
  coverage: ({ line }) => share(line.mass, line.total),
  worth: ({ line }) => worth(line),
  mass: ({ line }) => atMost(6, line.mass),
  fresh: ({ line }) => atMost(6, line.fresh),
  freshShare: ({ line }) => share(line.fresh, line.mass),
  missed: ({ line }) => atMost(6, line.total - line.mass),
  hits: ({ line }) => atMost(12, line.hits),
  length: ({ line }) => atMost(20, line.length),
  heaviestHit: ({ line }) => line.heaviestHit,
  heaviestMiss: ({ line }) => line.heaviestMiss,
  linked: ({ line }) => atMost(6, line.linked),
  longestRun: ({ line }) => atMost(6, line.longestRun),
  longestRunShare: ({ line }) => share(line.longestRun, line.total),
  window: ({ line }) => atMost(6, line.window),
  windowShare: ({ line }) => share(line.window, line.total),
  figureHits: ({ line }) => atMost(3, line.figureHits),
  figureMisses: ({ line }) => atMost(3, line.figureMisses),
  surprise: ({ line }) => atMost(60, line.surprise),
  surpriseShare: ({ line }) => share(line.surprise, line.surpriseTotal),
  early: ({ line }) => atMost(6, line.early),
  repeated: ({ line }) => atMost(6, line.repeated),
  titleCoverage: ({ title }) => share(title.mass, title.total),
  bodyMass: ({ body }) => atMost(15, body.mass),
  bodyRun: ({ body }) => atMost(10, body.longestRun),
  bodyLinked: ({ body }) => atMost(10, body.linked),
  hasBody: ({ body }) => (body.length > 0 ? 1 : 0),
  queryCoverage: ({ line }, { asked }) => share(line.mass, asked),
  words: (_, { query }) => Math.log1p(query.words),
  overlap: ({ overlap }) => atMost(10, overlap),
  overlapShare: ({ overlap }, { topOverlap }) => share(overlap, topOverlap),
  closeness: ({ closeness }) => closeness,
  closenessShare: ({ closeness }, { topCloseness }) => share(closeness, topCloseness),
  place: (_, __, place) => atMost(20, place),
  rare: (candidate, context) => atMost(6, rare(candidate, context)),
  ahead: ({ line }, { all }) => atMost(10, all.filter((other) => worth(other.line) > worth(line)).length),
  grams: ({ slot }, { query, titleOf }) => query.grams.share(titleOf(slot)),
};

export const FEATURES: readonly string[] = Object.keys(MEASURES);

function measure(documents: Documents, weights: Weights, query: ReadQuery, candidate: Candidate): Measured {
  const { units } = documents.stream;
  let from = documents.startOf(candidate.slot);
  let at = from;
  let title: Fit | undefined;
  let best: { line: Fit; terms: Line } | undefined;
  for (; units[at] !== ENTRY_END; at += 1) {
    if (units[at] !== LINE_END) continue;
    const terms = units.subarray(from, at);
    const line = fitOf(terms, documents, weights, query);
    title ??= line;
    if (!best || worth(line) > worth(best.line)) best = { line, terms };
    from = at + 1;
  }
  const body = fitOf(units.subarray(from, at), documents, weights, query);
  return { ...candidate, title: title ?? body, line: best?.line ?? body, terms: best?.terms ?? [], body };
}

function contextOf(
  documents: Documents,
  weights: Weights,
  query: ReadQuery,
  all: readonly Measured[],
): Context {
  const holders = new Map<number, number>();
  for (const { terms } of all)
    for (const term of new Set(terms)) holders.set(term, (holders.get(term) ?? 0) + 1);
  let asked = query.unknown * UNKNOWN_WEIGHT;
  for (const term of query.terms.keys()) asked += weights.of(term);
  return {
    query,
    weights,
    all,
    holders,
    asked,
    topOverlap: Math.max(0, ...all.map(({ overlap }) => overlap)),
    topCloseness: Math.max(0, ...all.map(({ closeness }) => closeness)),
    titleOf: (slot) => documents.at(slot)?.title ?? '',
  };
}

/** One row of `FEATURES` for each candidate; some values compare it with the other candidates. */
export function describe(
  documents: Documents,
  weights: Weights,
  query: ReadQuery,
  candidates: readonly Candidate[],
): Float64Array[] {
  const all = candidates.map((candidate) => measure(documents, weights, query, candidate));
  const context = contextOf(documents, weights, query, all);
  const measures = Object.values(MEASURES);
  return all.map((candidate, place) =>
    Float64Array.from(measures, (measureOf) => measureOf(candidate, context, place)),
  );
}
