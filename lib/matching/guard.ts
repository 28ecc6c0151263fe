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

/** An entry of a true event is compared with denials from this score on. */
const TWIN_SCORE = 0.03;
/** How far down from a denial's score a true event may stand and still be its twin: the words must be about alike. */
const TWIN_ALIKENESS = 0.15;

const isTrueEvent = ({ document }: Assessed) =>
  document.verdict !== null && TRUE_EVENT_VERDICTS.has(document.verdict);

const warning = (code: MatchReason['code'], words: readonly string[] = []): MatchReason => ({
  code,
  post: [],
  document: words.map((word) => word.slice(0, 200)),
});

/** Holds back entries that are no longer valid. */
export function guardValidity(entries: readonly Assessed[]): Assessed[] {
  return entries.map((entry) => {
    const { validity } = entry.document;
    if (validity === 'valid') return entry;
    return { ...entry, ceiling: 'possible', warnings: [...entry.warnings, warning(validity)] };
  });
}

/** A post that itself says "hoax" is no case for a denial. */
export function guardDebunking(entries: readonly Assessed[], isDebunking: boolean): Assessed[] {
  if (!isDebunking) return [...entries];
  return entries.map((entry) =>
    isTrueEvent(entry)
      ? entry
      : { ...entry, ceiling: 'possible', warnings: [...entry.warnings, warning('debunking_post')] },
  );
}

/** How much better the particulars of `a` fit than those of `b`. */
const fitsBetter = (a: Comparison, b: Comparison) =>
  countOf(a, 'agrees') - countOf(a, 'differs') - (countOf(b, 'agrees') - countOf(b, 'differs'));

/**
 * A true event must not be answered with the denial of another one. Where a denial and a true event are told in like
 * words, the one whose place, year and figures fit the post goes first; the other, or both if nothing decides, is
 * held back, and each names its twin.
 */
export function guardTwins(
  entries: readonly Assessed[],
  alike: (a: number, b: number) => number,
): { entries: Assessed[]; hasTwins: boolean } {
  const guarded = entries.map((entry) => ({ ...entry, warnings: [...entry.warnings] }));
  let hasTwins = false;
  for (const event of guarded.filter((entry) => isTrueEvent(entry) && entry.score >= TWIN_SCORE)) {
    for (const denial of guarded.filter((entry) => !isTrueEvent(entry))) {
      if (denial.score < TWIN_SCORE || alike(event.slot, denial.slot) < TWIN_ALIKENESS) continue;
      hasTwins = true;
      const better = fitsBetter(event.comparison, denial.comparison);
      const denialHolds = better < 0 && countOf(denial.comparison, 'differs') === 0;
      if (!denialHolds) denial.ceiling = 'possible';
      if (better <= 0) event.ceiling = 'possible';
      if (!denialHolds && (better > 0 || countOf(denial.comparison, 'differs') > 0)) {
        event.score = Math.max(event.score, denial.score);
        denial.score = Math.min(denial.score, event.score - 1e-6);
      }
      denial.warnings.push(warning('true_event_twin', [event.document.title]));
      event.warnings.push(warning('denial_twin', [denial.document.title]));
    }
  }
  return { entries: guarded.sort((a, b) => b.score - a.score), hasTwins };
}
