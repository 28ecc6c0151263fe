import * as v from 'valibot';
import { DaySchema, HttpUrlSchema, IdSchema, InstantSchema, text } from './primitives.ts';
import { ThemeSchema } from './theme.ts';
import { VerdictSchema } from './verdict.ts';

/**
 * `provisional` is the word "sementara" and the provisional flag in one: such an entry may be used, and every reply from
 * it says that the information is provisional and as of when. There is no second flag that could disagree with it.
 */
export const CLARIFICATION_STATUSES = ['provisional', 'in_force', 'superseded', 'revoked'] as const;

/** What a source page said when it was clipped, so that a later change can be seen. */
export const SnapshotSchema = v.strictObject({
  text: text(20_000),
  /** SHA-256 of the UTF-8 bytes of `text`, lower-case hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  takenAt: InstantSchema,
});
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;

export const SOURCE_KINDS = ['official', 'supporting'] as const;

/** Fields with a default came later than the first files: what lacks them is read as if nobody had filled them in. */
export const SourceSchema = v.strictObject({
  url: HttpUrlSchema,
  publisher: text(200),
  date: v.nullable(DaySchema),
  /**
   * What the editor means it for: `official` to be quoted in replies, `supporting` only to back the entry up. Whether an
   * address meant as official may be quoted is for its host to show (`lib/library/official-source.ts`).
   */
  kind: v.optional(v.picklist(SOURCE_KINDS), 'official'),
  /** When a person last opened the address and found what the entry says; null for never. */
  checkedOn: v.optional(v.nullable(DaySchema), null),
  snapshot: v.optional(v.nullable(SnapshotSchema), null),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/**
 * Wordings that the approver has read, each with room for a comment on TikTok, a post on X and a message on WhatsApp.
 * They are the sentences between greeting and link; empty where there is none of that length.
 */
export const PREPARED_LIMITS = { short: 150, medium: 280, long: 700 } as const;
export const PreparedSchema = v.strictObject({
  short: v.optional(text(PREPARED_LIMITS.short), ''),
  medium: v.optional(text(PREPARED_LIMITS.medium), ''),
  long: v.optional(text(PREPARED_LIMITS.long), ''),
});

export const ScopeSchema = v.strictObject({
  level: v.picklist(['national', 'province', 'regency', 'abroad']),
  /** Name of the region as officers write it; empty for the whole country. */
  region: text(200),
  election: v.picklist(['pemilu', 'pemilihan', 'both']),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1945), v.maxValue(2200))),
});

/** What a person writes into an entry; the store adds identity, version and times. */
export const ClarificationInputSchema = v.strictObject({
  code: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  /** The fact, not the hoax. */
  title: v.pipe(v.string(), v.trim(), v.minLength(8), v.maxLength(300)),
  /** The wordings in circulation: found by, never shown in a reply. */
  claims: v.pipe(v.array(text(1_000)), v.maxLength(50)),
  keywords: v.pipe(v.array(text(100)), v.maxLength(50)),
  verdict: VerdictSchema,
  /** Ordered: the first carries the verdict and is never cut. */
  facts: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5_000))),
    v.minLength(1),
    v.maxLength(20),
  ),
  whyWrong: text(1_000),
  mustNotSay: v.pipe(v.array(text(200)), v.maxLength(20)),
  themes: v.pipe(v.array(ThemeSchema), v.maxLength(10)),
  scope: ScopeSchema,
  sources: v.pipe(v.array(SourceSchema), v.maxLength(10)),
  statedOn: v.nullable(DaySchema),
  /** First day on which replies may use it; null for at once. */
  validFrom: v.optional(v.nullable(DaySchema), null),
  /** Last day on which replies may use it; null for no end. */
  validUntil: v.nullable(DaySchema),
  /** When somebody has to look whether it is still right; it stays usable meanwhile. */
  reviewBy: v.optional(v.nullable(DaySchema), null),
  status: v.picklist(CLARIFICATION_STATUSES),
  /** The entry that replaces this one. An entry that is replaced counts as superseded whatever its status says. */
  supersededBy: v.optional(v.nullable(IdSchema), null),
  prepared: v.optional(PreparedSchema, {}),
  /** Who approved the wording, by name or office; empty where nobody has. */
  approvedBy: v.optional(text(200), ''),
  approvedOn: v.optional(v.nullable(DaySchema), null),
});
export type ClarificationInput = v.InferOutput<typeof ClarificationInputSchema>;

/** A library entry. Every edit makes a new `version`; findings keep the version that they used. */
export const ClarificationSchema = v.strictObject({
  ...ClarificationInputSchema.entries,
  id: IdSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Whose package it came in, by public key; absent for entries of this office. */
  publisher: v.optional(v.strictObject({ key: text(100), name: text(200) })),
  /** Part of the sample library (shown as CONTOH, removed in one click). */
  sample: v.boolean(),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  updatedBy: text(200),
  deletedAt: v.nullable(InstantSchema),
});
export type Clarification = v.InferOutput<typeof ClarificationSchema>;
