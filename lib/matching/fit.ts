import { densest } from './densest.ts';
import type { Documents } from './documents.ts';
import type { ReadQuery } from './query.ts';
import { Runs } from './runs.ts';
import type { Weights } from './weights.ts';

/** Term numbers in order of the text. */
export type Line = ArrayLike<number> & Iterable<number>;

/** How one line (a title, a quote, a claim, a body) stands in the query. Weights are those of `Weights`. */
export interface Fit {
  /** Terms, and those of them that the query has. */
  length: number;
  hits: number;
  /** Weight of all terms, of the shared ones, the heaviest shared and the heaviest missing one. */
  total: number;
  mass: number;
  heaviestHit: number;
  heaviestMiss: number;
  /** Weight of shared terms, less for one that goes with the term before it anyway (the parts of a name). */
  fresh: number;
  /** Weight of shared terms that follow each other in both texts, in all and in the longest run. */
  linked: number;
  longestRun: number;
  /** Weight of shared terms within one stretch of the query about as long as the line. */
  window: number;
  /** Numbers: shared, missing. */
  figureHits: number;
  figureMisses: number;
  /** How unlikely a text of the query's length has the shared terms by chance (−log p), and that of all terms. */
  surprise: number;
  surpriseTotal: number;
  /** Weight of shared terms among the query's first words, and of those said again. */
  early: number;
  repeated: number;
}

const SLACK = 8;
/** A query starts at this position, after the gap that follows an empty narrative. */
const EARLY = 75;

/** Whether the query says the term among its first words. */
export const isEarly = (query: ReadQuery, term: number) => (query.positions.get(term)?.[0] ?? EARLY) < EARLY;

const isFigure = (term: string | undefined) => term !== undefined && /^\d+$/.test(term);

/** How well the line is covered, times how much it tells. */
export const worth = ({ mass, total }: Fit): number => (total > 0 ? (mass / total) * mass : 0);

const emptyFit = (length: number): Fit => ({
  length,
  hits: 0,
  total: 0,
  mass: 0,
  fresh: 0,
  heaviestHit: 0,
  heaviestMiss: 0,
  linked: 0,
  longestRun: 0,
  window: 0,
  figureHits: 0,
  figureMisses: 0,
  surprise: 0,
  surpriseTotal: 0,
  early: 0,
  repeated: 0,
});

/** Adds what is counted once a distinct term, however often the line has it. */
function addDistinct(fit: Fit, term: number, weights: Weights, query: ReadQuery): void {
  const surprise = -Math.log(weights.chanceOf(term, query.words));
  fit.surpriseTotal += surprise;
  const quality = query.terms.get(term);
  if (!quality) return;
  const positions = query.positions.get(term) ?? [];
  fit.surprise += surprise * quality;
  if (isEarly(query, term)) fit.early += weights.of(term) * quality;
  fit.repeated += weights.of(term) * Math.log(positions.length || 1);
}

/** Measures `line` against the query. */
export function fitOf(line: Line, documents: Documents, weights: Weights, query: ReadQuery): Fit {
  const fit = emptyFit(line.length);
  const runs = new Runs();
  const shared = new Set<number>();
  let before: number | undefined;
  for (const term of line) {
    const weight = weights.of(term);
    const quality = query.terms.get(term) ?? 0;
    const figure = isFigure(documents.vocabulary.terms[term]) ? 1 : 0;
    fit.total += weight;
    if (quality === 0) {
      fit.heaviestMiss = Math.max(fit.heaviestMiss, weight);
      fit.figureMisses += figure;
      runs.break();
      before = undefined;
      continue;
    }
    shared.add(term);
    fit.hits += 1;
    fit.mass += weight * quality;
    fit.fresh += weight * quality * (before === undefined ? 1 : 1 - weights.bond(before, term));
    before = term;
    fit.heaviestHit = Math.max(fit.heaviestHit, weight * quality);
    fit.figureHits += figure;
    if (runs.extend(query.positions.get(term) ?? [], weight)) fit.linked += weight;
  }
  for (const term of new Set(line)) addDistinct(fit, term, weights, query);
  fit.longestRun = runs.longest;
  fit.window = densest(shared, shared.size * 1.5 + SLACK, weights, query);
  return fit;
}
