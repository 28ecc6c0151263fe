import * as v from 'valibot';
import { type MatchResult, MatchResultSchema } from './match.ts';
import { PlatformSchema } from './platform.ts';
import { POST_KINDS, PostSchema } from './post.ts';
import { HttpUrlSchema, IdSchema, InstantSchema, MAX_POST_TEXT, text } from './primitives.ts';
import { ThemeSchema } from './theme.ts';

export const STATUSES = [
  'new',
  'in_review',
  'awaiting_approval',
  'replied',
  'escalated',
  'logged',
  'closed',
  'unclarifiable',
  'opinion',
  'duplicate',
] as const;
export type Status = (typeof STATUSES)[number];

export const DECISIONS = ['reply', 'log_only', 'escalate', 'no_match'] as const;
export type Decision = (typeof DECISIONS)[number];

export const ORIGINS = ['patrol', 'public_report', 'whatsapp_group', 'media', 'institution'] as const;
export type Origin = (typeof ORIGINS)[number];

export const CONTENT_FORMS = ['text', 'image', 'video', 'audio', 'apk', 'link'] as const;
export type ContentForm = (typeof CONTENT_FORMS)[number];

/** The fields that an officer may edit. Each change of one is a history event. */
export const FindingFieldsSchema = v.strictObject({
  platform: PlatformSchema,
  kind: v.picklist(POST_KINDS),
  text: text(MAX_POST_TEXT),
  handle: text(200),
  name: text(300),
  permalink: v.nullable(HttpUrlSchema),
  postedAt: v.nullable(InstantSchema),
  narrative: text(2_000),
  origin: v.picklist(ORIGINS),
  form: v.picklist(CONTENT_FORMS),
  theme: v.nullable(ThemeSchema),
  notes: text(5_000),
  status: v.picklist(STATUSES),
  decision: v.nullable(v.picklist(DECISIONS)),
  escalatedTo: text(200),
  /** The clarification chosen by the officer, in the version that was on the screen. */
  clarificationId: v.nullable(IdSchema),
  clarificationVersion: v.nullable(v.pipe(v.number(), v.integer())),
});
export type FindingFields = v.InferOutput<typeof FindingFieldsSchema>;

/** A flagged post in the log. `post` is what was read and never changes; the fields beside it are the officer's. */
export const FindingSchema = v.strictObject({
  ...FindingFieldsSchema.entries,
  id: IdSchema,
  postKey: v.nullable(text(300)),
  post: v.nullable(PostSchema),
  /** The matches that were on the screen at the decision. */
  matchesSeen: v.nullable(MatchResultSchema),
  createdAt: InstantSchema,
  createdBy: text(200),
  unit: text(200),
  updatedAt: InstantSchema,
  deletedAt: v.nullable(InstantSchema),
});
export type Finding = v.InferOutput<typeof FindingSchema>;

/** A decision, with what the officer had on the screen when it was made. */
export interface DecisionInput {
  findingId: string;
  decision: Decision;
  clarificationId: string | null;
  clarificationVersion: number | null;
  escalatedTo: string;
  matchesSeen: MatchResult | null;
}
