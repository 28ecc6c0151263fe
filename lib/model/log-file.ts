import * as v from 'valibot';
import { ClarificationSchema } from './clarification.ts';
import { FindingSchema } from './finding.ts';
import { HistoryEventSchema } from './history.ts';
import { IssueSchema } from './issue.ts';
import { InstantSchema, text } from './primitives.ts';
import { ReplySchema } from './reply.ts';

/** Raised when an older Luruskan could not read what a newer one writes. */
export const LOG_FILE_SCHEMA = 1;
export const LOG_FILE_FORMAT = 'luruskan-log';

/**
 * What leaves the log for whom. Only `internal` holds everything and rows of every information class (UU 14/2008 art. 17);
 * `province` keeps what is needed to meet the same post again, with masked accounts; `anonymous` and `public` keep no
 * address, person or full text, and `public` no row that is not of class public.
 */
export const PRESETS = ['anonymous', 'public', 'province', 'internal'] as const;
export type Preset = (typeof PRESETS)[number];

/** The first line of a log file: whose it is, and what was left out. */
export const LogFileHeadSchema = v.strictObject({
  format: v.literal(LOG_FILE_FORMAT),
  schema: v.literal(LOG_FILE_SCHEMA),
  preset: v.picklist(PRESETS),
  unit: text(200),
  unitCode: text(20),
  exportedAt: InstantSchema,
  exportedBy: text(200),
  findings: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Rows that were not given because of their information class. */
  withheld: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type LogFileHead = v.InferOutput<typeof LogFileHeadSchema>;

/** The entry that a finding names: enough to show it where the library does not hold it. */
export const LogEntrySchema = v.pick(ClarificationSchema, ['id', 'code', 'version', 'title', 'verdict']);
export type LogEntry = v.InferOutput<typeof LogEntrySchema>;

/** Every line after the first. Issues and entries come before the findings that name them. */
export const LogFileLineSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('issue'), issue: IssueSchema }),
  v.strictObject({ kind: v.literal('entry'), entry: LogEntrySchema }),
  v.strictObject({
    kind: v.literal('finding'),
    finding: FindingSchema,
    history: v.pipe(v.array(HistoryEventSchema), v.maxLength(5_000)),
    replies: v.pipe(v.array(ReplySchema), v.maxLength(1_000)),
  }),
]);
export type LogFileLine = v.InferOutput<typeof LogFileLineSchema>;

/** A finding with everything that is kept about it besides pictures and drafts. */
export const LogRecordSchema = v.strictObject({
  finding: FindingSchema,
  history: v.pipe(v.array(HistoryEventSchema), v.maxLength(5_000)),
  replies: v.pipe(v.array(ReplySchema), v.maxLength(1_000)),
});
export type LogRecord = v.InferOutput<typeof LogRecordSchema>;
