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

/** First Draft's seven types of false information, as Indonesian fact checkers use them, in the order of growing intent. */
export const CONTENT_TYPES = [
  'satire',
  'false_connection',
  'misleading',
  'false_context',
  'imposter',
  'manipulated',
  'fabricated',
] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

/**
 * Who may see a row (UU 14/2008 art. 17): `exempt` are rows under police or Bawaslu handling and memos between bodies,
 * on which only PPID decides. A new finding is `internal`: an accusation that nobody has checked names private people,
 * and what was left out of a public recap can be added later, while what was published cannot be taken back.
 */
export const INFORMATION_CLASSES = ['public', 'internal', 'exempt'] as const;
export type InformationClass = (typeof INFORMATION_CLASSES)[number];

export const ESCALATION_OUTCOMES = ['in_process', 'taken_down', 'rejected'] as const;
export type EscalationOutcome = (typeof ESCALATION_OUTCOMES)[number];

/** To whom a finding was passed on, and what came of it. */
export const EscalationSchema = v.strictObject({
  to: text(200),
  at: InstantSchema,
  /** Of the letter or ticket; empty while there is none. */
  number: text(100),
  outcome: v.nullable(v.picklist(ESCALATION_OUTCOMES)),
});
export type Escalation = v.InferOutput<typeof EscalationSchema>;

/** A word or a few; no comma, so that a list of tags can be written in one line and read back. */
export const TagSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(50), v.excludes(','));

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
  escalation: v.nullable(EscalationSchema),
  /** The clarification chosen by the officer, in the version that was on the screen. */
  clarificationId: v.nullable(IdSchema),
  clarificationVersion: v.nullable(v.pipe(v.number(), v.integer())),
  tags: v.pipe(v.array(TagSchema), v.maxLength(30)),
  /** The name of the person who goes on with it; empty for nobody. */
  assignee: text(200),
  /** The region that the claim speaks of, as officers write it. */
  region: text(200),
  contentType: v.nullable(v.picklist(CONTENT_TYPES)),
  informationClass: v.picklist(INFORMATION_CLASSES),
  issueId: v.nullable(IdSchema),
  /** A copy of the post that stays when the post goes. */
  archiveUrl: v.nullable(HttpUrlSchema),
  /** Personal fields are kept beyond the time after which they are removed: the case goes on elsewhere. */
  hold: v.boolean(),
});
export type FindingFields = v.InferOutput<typeof FindingFieldsSchema>;

/** A flagged post in the log. `post` is what was read and never changes; the fields beside it are the officer's. */
export const FindingSchema = v.strictObject({
  ...FindingFieldsSchema.entries,
  id: IdSchema,
  /** Running number per office and year, `KPU-3373-2026-0042`; `0042/2026` of an office without a code. Never used again. */
  number: text(60),
  postKey: v.nullable(text(300)),
  post: v.nullable(PostSchema),
  /** The matches that were on the screen at the decision. */
  matchesSeen: v.nullable(MatchResultSchema),
  createdAt: InstantSchema,
  createdBy: text(200),
  unit: text(200),
  updatedAt: InstantSchema,
  /** When a person first decided what to do; null while nobody has. */
  decidedAt: v.nullable(InstantSchema),
  /** When it was first answered: a reply copied, or passed on. */
  answeredAt: v.nullable(InstantSchema),
  deletedAt: v.nullable(InstantSchema),
  /** When personal data was removed because its time was up; absent while it never was. */
  personalRemovedAt: v.optional(InstantSchema),
});
export type Finding = v.InferOutput<typeof FindingSchema>;

/** What somebody still has to decide on or to answer. */
export const OPEN_STATUSES: readonly Status[] = ['new', 'in_review', 'awaiting_approval'];

const UNDECIDED: ReadonlySet<Status> = new Set(['new', 'in_review']);
const ANSWERED: ReadonlySet<Status> = new Set(['replied', 'escalated']);

/** Whether a person has said what is to be done: by a decision, or by a status that only follows from one. */
export const isDecided = ({ decision, status }: Pick<Finding, 'decision' | 'status'>): boolean =>
  decision !== null || !UNDECIDED.has(status);

/** Whether a reply was given, or the finding was passed on. */
export const isAnswered = ({ status }: Pick<Finding, 'status'>): boolean => ANSWERED.has(status);

/** A decision, with what the officer had on the screen when it was made. */
export interface DecisionInput {
  findingId: string;
  decision: Decision;
  clarificationId: string | null;
  clarificationVersion: number | null;
  escalatedTo: string;
  matchesSeen: MatchResult | null;
}
