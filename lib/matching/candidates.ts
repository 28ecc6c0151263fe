import { withoutLabel } from '../text/label.ts';
import type { Documents } from './documents.ts';
import { type Fit, fitOf, isEarly, type Line, worth } from './fit.ts';
import { type Covered, Passages, UNKNOWN_WEIGHT } from './passages.ts';
import type { ReadQuery } from './query.ts';
import type { Candidate } from './shortlist.ts';
import { ENTRY_END, LINE_END } from './stream.ts';
import type { Weights } from './weights.ts';

/** A candidate measured against the query: its title, its best line (title, quote or claim) and its body. */
export interface Measured extends Candidate {
  title: Fit;
  line: Fit;
  body: Fit;
  terms: Line;
  /** All terms of the entry, body included. */
  all: ReadonlySet<number>;
  /** The passage of the query that the entry covers best. */
  passage: Covered;
}

/** What all candidates of a query have in common. */
export interface Context {
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
  /** The query's terms, and those that open it, with their squared weight: the telling ones count. */
  telling: ReadonlyMap<number, number>;
  opening: ReadonlyMap<number, number>;
  titleOf(slot: number): string;
}

/** Measures one candidate against the query. */
function measure(
  documents: Documents,
  weights: Weights,
  query: ReadQuery,
  passages: Passages,
  candidate: Candidate,
): Measured {
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
  const all = new Set(units.subarray(documents.startOf(candidate.slot), at));
  return {
    ...candidate,
    title: title ?? body,
    line: best?.line ?? body,
    terms: best?.terms ?? [],
    body,
    all,
    passage: passages.bestOf(all),
  };
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
  let asked = query.unknown.length * UNKNOWN_WEIGHT;
  const telling = new Map<number, number>();
  for (const [term, quality] of query.terms) {
    asked += weights.of(term);
    telling.set(term, weights.of(term) ** 2 * quality);
  }
  const opening = new Map([...telling].filter(([term]) => isEarly(query, term)));
  return {
    query,
    weights,
    all,
    holders,
    asked,
    telling,
    opening,
    topOverlap: Math.max(0, ...all.map(({ overlap }) => overlap)),
    topCloseness: Math.max(0, ...all.map(({ closeness }) => closeness)),
    titleOf: (slot) => withoutLabel(documents.at(slot)?.title ?? ''),
  };
}

/** Measures all candidates of a query, one by one and in common. */
export function compareCandidates(
  documents: Documents,
  weights: Weights,
  query: ReadQuery,
  candidates: readonly Candidate[],
): Context {
  const passages = new Passages(query, weights);
  const measured = candidates.map((candidate) => measure(documents, weights, query, passages, candidate));
  return contextOf(documents, weights, query, measured);
}
