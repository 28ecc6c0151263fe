import * as v from 'valibot';

export const TONES = ['formal', 'ringkas', 'empatik', 'edukatif'] as const;
export type DraftTone = (typeof TONES)[number];

/** What a draft becomes: each has its own wording and its own limit. */
export const FORMS = ['comment', 'quote', 'direct_message', 'broadcast', 'statement'] as const;
export type DraftForm = (typeof FORMS)[number];

/** What an officer can choose; `thread` is a row of parts on X, each within the limit. */
export const DRAFT_LENGTHS = ['short', 'standard', 'full', 'thread'] as const;
export type DraftLength = (typeof DRAFT_LENGTHS)[number];

/** Where a text comes from: wording approved with the entry, or sentences put together by a template. */
export const WORDING_SOURCES = ['prepared', 'composed'] as const;
export type WordingSource = (typeof WORDING_SOURCES)[number];

/** How a text came about, kept with the text. */
export const WordingSchema = v.strictObject({
  source: v.picklist(WORDING_SOURCES),
  tone: v.picklist(TONES),
  form: v.picklist(FORMS),
  length: v.picklist(DRAFT_LENGTHS),
  /** The version of the office's templates, 0 for the shipped ones; null for prepared wording. */
  templateVersion: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Wording = v.InferOutput<typeof WordingSchema>;
