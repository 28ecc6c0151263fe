import type { Band, MatchDocument, MatchReason } from '../model/match.ts';
import { TRUE_EVENT_VERDICTS } from '../model/verdict.ts';
import { type Comparison, countOf } from './evidence.ts';

/** A ranked entry with what speaks for and against it. */
export interface Assessed {
  slot: number;
  document: MatchDocument;
  score: number;
  comparison: Comparison;
  /** Most the band may be, whatever the score. */
  ceiling: Band;
  warnings: MatchReason[];
}

/**
 * Twins share with the post at least this weight of telling words, and this part of what the one that shares more has:
 * a word or two in common ("china") make no twins of two stories.
 */
const TWIN_WEIGHT = 1.2;
const TWIN_SHARE = 0.35;
/** Twins that an entry names: more of them tell the officer nothing. */
const MOST_TWINS = 2;

const isTrueEvent = ({ document }: Assessed) =>
  document.verdict !== null && TRUE_EVENT_VERDICTS.has(document.verdict);

const warning = (code: MatchReason['code'], words: readonly string[] = []): MatchReason => ({
  code,
  post: [],
  document: words.map((word) => word.slice(0, 200)),
});

/** Holds back entries that are not valid today. */
export function guardValidity(entries: readonly Assessed[]): Assessed[] {
  return entries.map((entry) => {
    const { validity } = entry.document;
    if (validity === 'valid') return entry;
    return { ...entry, ceiling: 'possible', warnings: [...entry.warnings, warning(validity)] };
  });
}

/** A post that itself denies what an entry denies is no case for it. `isDenied` tells of which entries that holds. */
export function guardDebunking(
  entries: readonly Assessed[],
  isDenied: (entry: Assessed) => boolean,
): Assessed[] {
  return entries.map((entry) =>
    isTrueEvent(entry) || !isDenied(entry)
      ? entry
      : { ...entry, ceiling: 'possible', warnings: [...entry.warnings, warning('debunking_post')] },
  );
}

/** How much better the particulars of `a` fit than those of `b`. */
const fitsBetter = (a: Comparison, b: Comparison) =>
  countOf(a, 'agrees') - countOf(a, 'differs') - (countOf(b, 'agrees') - countOf(b, 'differs'));

/**
 * A denial of an event of another place or time is no sure answer, whether or not the library knows the other event:
 * an old text comes back in a new year.
 */
export function guardDifference(entries: readonly Assessed[]): Assessed[] {
  return entries.map((entry) => {
    const { comparison, document } = entry;
    const isOther =
      comparison.place === 'differs' || comparison.year === 'differs' || countOf(comparison, 'differs') > 1;
    return isOther && document.verdict !== null && !isTrueEvent(entry)
      ? { ...entry, ceiling: 'possible' }
      : entry;
  });
}

function nameTwin(entry: Assessed, code: 'true_event_twin' | 'denial_twin', twin: Assessed): void {
  const named = entry.warnings.filter((given) => given.code === code).length;
  if (named < MOST_TWINS) entry.warnings.push(warning(code, [twin.document.title]));
}

/** Sets a denial and a true event side by side; changes both. */
function setTwins(event: Assessed, denial: Assessed): void {
  const better = fitsBetter(event.comparison, denial.comparison);
  const differs = countOf(denial.comparison, 'differs') > 0;
  const denialHolds = better < 0 && !differs;
  if (!denialHolds) denial.ceiling = 'possible';
  if (better <= 0) event.ceiling = 'possible';
  if (better > 0 || (better === 0 && differs)) {
    event.score = Math.max(event.score, denial.score);
    denial.score = Math.min(denial.score, event.score - 1e-6);
  }
  nameTwin(denial, 'true_event_twin', event);
  nameTwin(event, 'denial_twin', denial);
}

/**
 * A true event must not be answered with the denial of another one. Where a denial and a true event share the same
 * words with the post, the one whose place, year and figures fit goes first; the other, or both if nothing decides,
 * is held back, and each names its twin. `sharedBy` gives the telling terms a slot shares with the post, by weight.
 */
export function guardTwins(
  entries: readonly Assessed[],
  sharedBy: (slot: number) => ReadonlyMap<number, number>,
): { entries: Assessed[]; hasTwins: boolean } {
  const guarded = entries.map((entry) => ({ ...entry, warnings: [...entry.warnings] }));
  let hasTwins = false;
  for (const event of guarded.filter(isTrueEvent)) {
    for (const denial of guarded.filter((entry) => !isTrueEvent(entry))) {
      if (!isSameStory(sharedBy(event.slot), sharedBy(denial.slot))) continue;
      hasTwins = true;
      setTwins(event, denial);
    }
  }
  return { entries: hasTwins ? guarded.sort((a, b) => b.score - a.score) : guarded, hasTwins };
}

function isSameStory(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  const sum = (weights: Iterable<number>) => [...weights].reduce((total, weight) => total + weight, 0);
  const both = sum([...a].flatMap(([term, weight]) => (b.has(term) ? [weight] : [])));
  return both >= TWIN_WEIGHT && both >= TWIN_SHARE * Math.max(sum(a.values()), sum(b.values()));
}
