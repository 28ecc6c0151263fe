import * as v from 'valibot';
import { text } from './primitives.ts';
import { VerdictSchema } from './verdict.ts';

/** `strong`: the officer may rely on it after reading; `possible`: look twice; `none`: not offered as an answer. */
export const BANDS = ['strong', 'possible', 'none'] as const;
export const BandSchema = v.picklist(BANDS);
export type Band = v.InferOutput<typeof BandSchema>;

/** Half-open range `[start, end)` in UTF-16 units of the original, unfolded text. */
export const RangeSchema = v.tuple([v.number(), v.number()]);
export type Range = v.InferOutput<typeof RangeSchema>;

/**
 * Why a match is offered, or why it is held back. `code` has a sentence in the locale files (`matchReason.<code>`),
 * `post` and `document` are the words of each side that it speaks of, as written.
 */
export const MatchReasonSchema = v.strictObject({
  code: v.picklist([
    'shared_words',
    'similar_spelling',
    'place_agrees',
    'place_differs',
    'year_agrees',
    'year_differs',
    'figures_agree',
    'figures_differ',
    'same_link',
    'true_event_twin',
    'denial_twin',
    'debunking_post',
    'not_yet',
    'expired',
    'revoked',
    'rejected_before',
  ]),
  post: v.array(text(200)),
  document: v.array(text(200)),
});
export type MatchReason = v.InferOutput<typeof MatchReasonSchema>;

/** Marked places: in the post's text, the narrative, and the document's fields (claims are joined by a newline). */
export const MatchMarksSchema = v.strictObject({
  post: v.array(RangeSchema),
  narrative: v.array(RangeSchema),
  title: v.array(RangeSchema),
  claims: v.array(RangeSchema),
  summary: v.array(RangeSchema),
});
export type MatchMarks = v.InferOutput<typeof MatchMarksSchema>;

/** A clarification offered for a post. `score` is calibrated: the share of right answers among matches of that score. */
export const MatchSchema = v.strictObject({
  id: text(200),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  band: BandSchema,
  reasons: v.array(MatchReasonSchema),
  marks: MatchMarksSchema,
});
export type Match = v.InferOutput<typeof MatchSchema>;

/** What the matcher says of the post itself; each has a sentence in the locale files (`advice.<code>`). */
export const ADVICE = [
  'too_short', // not enough words: ask for the narrative
  'no_text', // picture or video without words: ask for the narrative
  'not_election', // nothing of elections in it
  'opinion', // criticism or opinion, not a claim of fact
  'debunking', // the post itself says that the claim is false
  'satire', // the post says of itself that it is a joke
  'twins', // two entries of different events look alike: compare place, year, figures
] as const;
export const AdviceSchema = v.picklist(ADVICE);
export type Advice = v.InferOutput<typeof AdviceSchema>;

export const MatchResultSchema = v.strictObject({
  band: BandSchema,
  advice: v.array(AdviceSchema),
  matches: v.array(MatchSchema),
});
export type MatchResult = v.InferOutput<typeof MatchResultSchema>;

/** The matcher's view of a library entry. `claims` are the wordings in circulation, aliases included. */
export const MatchDocumentSchema = v.strictObject({
  id: text(200),
  title: text(2_000),
  summary: v.optional(text(20_000), ''),
  claims: v.optional(v.array(text(2_000)), []),
  keywords: v.optional(v.array(text(200)), []),
  verdict: v.optional(v.nullable(VerdictSchema), null),
  date: v.optional(v.nullable(text(40)), null),
  url: v.optional(v.nullable(text(4_000)), null),
  /** Entries that are not `valid` today are found, marked as such, and never strong. */
  validity: v.optional(v.picklist(['valid', 'not_yet', 'expired', 'revoked']), 'valid'),
});
export type MatchDocument = v.InferOutput<typeof MatchDocumentSchema>;

/** What is searched for. All but `text` may be empty. */
export interface MatchQuery {
  text: string;
  narrative: string;
  quoted: readonly string[];
  linkTitles: readonly string[];
  links: readonly string[];
}

/** A finding that nobody has answered, and the entry that strongly answers it. */
export interface StrongMatch {
  findingId: string;
  entryId: string;
  code: string;
}
