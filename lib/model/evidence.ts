import * as v from 'valibot';
import { HttpUrlSchema, IdSchema, InstantSchema, MAX_POST_TEXT, text } from './primitives.ts';

const length = v.pipe(v.number(), v.finite(), v.minValue(-100_000), v.maxValue(100_000));

/** Where a post stands in the view of its tab, in CSS pixels, and how large that view is. */
export const AreaSchema = v.strictObject({
  left: length,
  top: length,
  width: length,
  height: length,
  view: v.strictObject({
    width: v.pipe(v.number(), v.minValue(1), v.maxValue(100_000)),
    height: v.pipe(v.number(), v.minValue(1), v.maxValue(100_000)),
    /** Device pixels for one CSS pixel, zoom included. */
    scale: v.pipe(v.number(), v.minValue(0.1), v.maxValue(20)),
  }),
});
export type Area = v.InferOutput<typeof AreaSchema>;

/** Why there is no picture. Each has a sentence in the locale files (`pictureProblem.<code>`). */
export const PICTURE_PROBLEMS = [
  'not_allowed', // the browser was not told that it may picture pages
  'no_area', // what was flagged has no place in the view that may be pictured
  'out_of_view', // the post or its tab was not in front
  'moved', // the view changed its size while it was pictured
  'too_often', // the browser pictures at most twice a second
  'removed', // taken out later by the office, to make room
  'storage_full', // the picture did not fit; everything else was kept
  'failed', // anything else the browser said
] as const;
export type PictureProblem = (typeof PICTURE_PROBLEMS)[number];

export interface Picture {
  blob: Blob;
  /** Device pixels. */
  width: number;
  height: number;
  /** The post reaches beyond the view: the picture shows the part that was in sight. */
  cut: boolean;
}

/** What came of picturing the view. */
export type Shot = { ok: true; picture: Picture } | { ok: false; problem: PictureProblem };

/** SHA-256 in lower-case hexadecimal. */
const Sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A value and the SHA-256 of its UTF-8 bytes; null where the value is unknown. */
const hashed = <T extends v.GenericSchema>(value: T) =>
  v.nullable(v.strictObject({ value, sha256: Sha256Schema }));

/** What was on the screen when a post was flagged. Never changes. */
export const EvidenceSchema = v.strictObject({
  id: IdSchema,
  findingId: IdSchema,
  picture: v.nullable(
    v.strictObject({
      blob: v.instance(Blob),
      width: v.number(),
      height: v.number(),
      cut: v.boolean(),
      sha256: Sha256Schema,
    }),
  ),
  problem: v.nullable(v.picklist(PICTURE_PROBLEMS)),
  text: hashed(text(MAX_POST_TEXT)),
  permalink: hashed(HttpUrlSchema),
  postedAt: hashed(InstantSchema),
  capturedAt: v.strictObject({ value: InstantSchema, sha256: Sha256Schema }),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
