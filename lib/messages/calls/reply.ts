import * as v from 'valibot';
import { type Wording, WordingSchema } from '../../model/draft-style.ts';
import { DECISIONS, type DecisionInput, type FindingFields } from '../../model/finding.ts';
import { type MatchQuery, type MatchResult, MatchResultSchema } from '../../model/match.ts';
import { PlatformSchema } from '../../model/platform.ts';
import { HttpUrlSchema, IdSchema, MAX_POST_TEXT, text } from '../../model/primitives.ts';
import { type Draft, DraftSchema } from '../../model/reply.ts';
import type { Outcome } from '../../util/outcome.ts';

export interface CopyInput {
  findingId: string;
  clarificationId: string;
  clarificationVersion: number;
  platform: FindingFields['platform'];
  text: string;
  wording: Wording;
  /** Whether the officer changed the text that was offered. */
  edited: boolean;
  /** The second person who read the text; empty where none was asked for. */
  approvedBy: string;
}

/** How the picture of a reply was taken along. Each has words in the locale files (`history.card.<code>`). */
export const CARD_TAKEN = ['saved', 'copied'] as const;

export interface CardTaken {
  findingId: string;
  clarificationId: string;
  taken: (typeof CARD_TAKEN)[number];
}

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Match, decide, draft, copy: from the extension’s own pages. */
export interface ReplyCalls {
  /** Ranks the library for a post; nothing is stored. */
  match(query: MatchQuery): Outcome<MatchResult>;
  /** Records the officer's decision on a finding. */
  decide(input: DecisionInput): Outcome<null>;
  /** Keeps the text that is being written. */
  saveDraft(draft: Omit<Draft, 'updatedAt'>): Outcome<null>;
  /** Records that the draft was copied; called before the text reaches the clipboard. */
  recordCopy(input: CopyInput): Outcome<{ replyId: string }>;
  /** Records that the picture of the reply was saved or copied. */
  recordCard(input: CardTaken): Outcome<null>;
  /** Records that the reply reached the box of the page, not only the clipboard. */
  markInserted(replyId: string): Outcome<null>;
  /** Records where the reply was posted. */
  setReplyUrl(request: { replyId: string; url: string | null }): Outcome<null>;
  /** Records that a reply whose entry lapsed was put right, or takes the mark back. */
  markCorrected(request: { replyId: string; corrected: boolean }): Outcome<null>;
}

export const REPLY_SCHEMAS = {
  match: v.strictObject({
    text: text(MAX_POST_TEXT),
    narrative: text(2_000),
    quoted: v.pipe(v.array(text(MAX_POST_TEXT)), v.maxLength(10)),
    linkTitles: v.pipe(v.array(text(500)), v.maxLength(20)),
    links: v.pipe(v.array(text(4_000)), v.maxLength(40)),
  }),
  decide: v.strictObject({
    findingId: IdSchema,
    decision: v.picklist(DECISIONS),
    clarificationId: v.nullable(IdSchema),
    clarificationVersion: v.nullable(version),
    escalatedTo: text(200),
    matchesSeen: v.nullable(MatchResultSchema),
  }),
  saveDraft: v.omit(DraftSchema, ['updatedAt']),
  recordCopy: v.strictObject({
    findingId: IdSchema,
    clarificationId: IdSchema,
    clarificationVersion: version,
    platform: PlatformSchema,
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(70_000)),
    wording: WordingSchema,
    edited: v.boolean(),
    approvedBy: text(200),
  }),
  recordCard: v.strictObject({
    findingId: IdSchema,
    clarificationId: IdSchema,
    taken: v.picklist(CARD_TAKEN),
  }),
  markInserted: IdSchema,
  setReplyUrl: v.strictObject({ replyId: IdSchema, url: v.nullable(HttpUrlSchema) }),
  markCorrected: v.strictObject({ replyId: IdSchema, corrected: v.boolean() }),
} as const;
