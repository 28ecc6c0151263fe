import * as v from 'valibot';
import { DaySchema, HttpUrlSchema, IdSchema, InstantSchema, text } from './primitives.ts';
import { ThemeSchema } from './theme.ts';
import { VerdictSchema } from './verdict.ts';

/** `draft` wording is not approved yet; `provisional` ("sementara") may be used with the time of the statement. */
export const CLARIFICATION_STATUSES = ['provisional', 'in_force', 'superseded', 'revoked'] as const;

export const SourceSchema = v.strictObject({
  url: HttpUrlSchema,
  publisher: text(200),
  date: v.nullable(DaySchema),
});
export type Source = v.InferOutput<typeof SourceSchema>;

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
  validUntil: v.nullable(DaySchema),
  status: v.picklist(CLARIFICATION_STATUSES),
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
