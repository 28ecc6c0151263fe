import type { ClarificationInput } from '../model/clarification.ts';
import { TRUE_EVENT_VERDICTS } from '../model/verdict.ts';
import { scan } from '../text/scan.ts';
import type { StatedEntry } from './beyond.ts';
import { type DraftCheck, ok, warn, warnAt } from './checks.ts';
import { findPhrases, findRuns } from './phrase-search.ts';
import { DENIALS, GREETING_STARTS, PROVISIONAL_MARK } from './phrases.ts';

/** Words in a row that make a repetition of the hoax, or show that a sentence speaks of a fact. */
export const CLAIM_RUN = 4;
const FACT_RUN = 3;

const SENTENCE = /[^\n.!?]*(?:[.!?](?!\s|$)[^\n.!?]*)*[.!?]*/g;

/** The entry as far as its wording may be judged against. */
export type JudgedEntry = Pick<
  ClarificationInput,
  'title' | 'facts' | 'claims' | 'mustNotSay' | 'verdict' | 'status'
> &
  StatedEntry;

export const isProvisional = (entry: Pick<ClarificationInput, 'verdict' | 'status'>): boolean =>
  entry.verdict === 'SEDANG_DITANGANI' || entry.status === 'provisional';

/** Whether a sentence greets, or is one of the office's openings. */
export const isGreeting = (sentence: string, openings: readonly string[]): boolean => {
  const said = sentence.trim().replace(/[.!?]+$/, '');
  if (openings.some((text) => text.includes(said))) return true;
  const words = sentence.toLowerCase().replace(/^[^\p{L}]+/u, '');
  return GREETING_STARTS.some((start) => words.startsWith(start));
};

/**
 * The first sentence that is neither a greeting nor one of the office's `openings` must speak of a fact: in feeds only
 * the beginning is seen.
 */
export function checkFactFirst(text: string, entry: JudgedEntry, openings: readonly string[]): DraftCheck {
  const stated = [...entry.facts, entry.title];
  /** Where a sentence began that is too short to tell, as one that ends with the number of a list. */
  let from: number | null = null;
  for (const match of text.matchAll(SENTENCE)) {
    const start: number = from ?? match.index;
    const end = match.index + match[0].length;
    const said = text.slice(start, end);
    if (findRuns(said, stated, FACT_RUN).length > 0) return ok('fact_first');
    if (!/\p{L}/u.test(said) || isGreeting(said, openings)) from = null;
    else if (scan(said).length < FACT_RUN) from = start;
    else return { code: 'fact_not_first', severity: 'warn', ranges: [[start, end]] };
  }
  return warn('fact_not_first');
}

/** What the draft says against the entry: the hoax's own words, forbidden phrases, a denial of what happened. */
export function checkClaims(text: string, entry: JudgedEntry): DraftCheck[] {
  const denies = TRUE_EVENT_VERDICTS.has(entry.verdict) ? findPhrases(text, DENIALS) : [];
  const provisional = !isProvisional(entry) || findPhrases(text, [PROVISIONAL_MARK]).length > 0;
  return [
    ...warnAt('claim_restated', findRuns(text, entry.claims, CLAIM_RUN)),
    ...warnAt('must_not_say', findPhrases(text, entry.mustNotSay)),
    ...warnAt('denies_true_event', denies),
    ...(provisional ? [] : [warn('provisional_missing')]),
  ];
}
