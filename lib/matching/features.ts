import { type Context, compareCandidates, type Measured } from './candidates.ts';
import type { Documents } from './documents.ts';
import { worth } from './fit.ts';
import type { ReadQuery } from './query.ts';
import type { Candidate } from './shortlist.ts';
import type { Weights } from './weights.ts';

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

/** Weight of the title terms that go with what the query says, though it does not say them. */
function associated({ terms }: Measured, { query, weights }: Context): number {
  let sum = 0;
  for (const term of new Set(terms)) sum += (query.associated.get(term) ?? 0) * weights.of(term);
  return sum;
}

/** Share of what is asked that the entry speaks of. */
function answered({ all }: Measured, asked: ReadonlyMap<number, number>): number {
  let [part, whole] = [0, 0];
  for (const [term, weight] of asked) {
    whole += weight;
    if (all.has(term)) part += weight;
  }
  return share(part, whole);
}

/** Weight of the most telling asked term that the entry lacks. */
const heaviestUnanswered = ({ all }: Measured, asked: ReadonlyMap<number, number>) =>
  Math.sqrt(Math.max(0, ...Array.from(asked, ([term, weight]) => (all.has(term) ? 0 : weight))));

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
  associated: (candidate, context) => atMost(4, associated(candidate, context)),
  associatedShare: (candidate, context) => share(associated(candidate, context), candidate.line.total),
  answered: (candidate, { telling }) => answered(candidate, telling),
  openingAnswered: (candidate, { opening }) => answered(candidate, opening),
  passageShare: ({ passage }) => passage.share,
  passageMass: ({ passage }) => atMost(6, passage.mass),
  openingMissed: (candidate, { opening }) => heaviestUnanswered(candidate, opening),
};

export const FEATURES: readonly string[] = Object.keys(MEASURES);

/** One row of `FEATURES` for each candidate; some values compare it with the other candidates. */
export function describe(
  documents: Documents,
  weights: Weights,
  query: ReadQuery,
  candidates: readonly Candidate[],
): Float64Array[] {
  const context = compareCandidates(documents, weights, query, candidates);
  const measures = Object.values(MEASURES);
  return context.all.map((candidate, place) =>
    Float64Array.from(measures, (measureOf) => measureOf(candidate, context, place)),
  );
}
