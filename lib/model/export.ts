import * as v from 'valibot';
import { PRESETS } from './log-file.ts';
import { IdSchema, InstantSchema, text } from './primitives.ts';
import { FindingFilterSchema } from './view.ts';

/** Forms in which the log leaves. `claim_review` holds answered issues, the others findings. */
export const EXPORT_FORMATS = ['xlsx', 'csv_semicolon', 'csv_comma', 'jsonl', 'claim_review'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A file that left the log, and why where it holds personal data of the public. */
export const ExportInputSchema = v.strictObject({
  preset: v.picklist(PRESETS),
  format: v.picklist(EXPORT_FORMATS),
  /** Whether pictures of posts, which show accounts, are in it. */
  pictures: v.boolean(),
  /** Empty only where none is asked for. */
  reason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
  rows: count,
  /** Rows that were not given because of their information class. */
  withheld: count,
  filter: FindingFilterSchema,
  /** Whether it was rows that somebody had chosen of those that the filter showed. */
  chosen: v.boolean(),
});
export type ExportInput = v.InferOutput<typeof ExportInputSchema>;

/** Written before the file leaves; never changed and never deleted. */
export const ExportRecordSchema = v.strictObject({
  ...ExportInputSchema.entries,
  id: IdSchema,
  at: InstantSchema,
  by: text(200),
});
export type ExportRecord = v.InferOutput<typeof ExportRecordSchema>;
