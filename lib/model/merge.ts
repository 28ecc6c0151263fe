import * as v from 'valibot';
import type { Finding } from './finding.ts';
import { type Issue, IssueSchema } from './issue.ts';
import { LogRecordSchema } from './log-file.ts';
import { IdSchema, InstantSchema, text } from './primitives.ts';
import type { Reply } from './reply.ts';

const was = v.nullable(InstantSchema);

/**
 * One record that an import writes. `was` is when the record in the log was last changed as the import was planned, null
 * for one that was not there: what changed since is not overwritten unseen. Of history and replies only what is new.
 */
export const MergeWriteSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('issue'), issue: IssueSchema, was }),
  v.strictObject({ kind: v.literal('finding'), ...LogRecordSchema.entries, was }),
]);
export type MergeWrite = v.InferOutput<typeof MergeWriteSchema>;

/** Writes of a message: small enough for a low memory. */
export const MergeWritesSchema = v.pipe(v.array(MergeWriteSchema), v.maxLength(500));

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A file that was imported, as it is remembered: also one without a finding says that its office has reported. */
export const ImportedFileSchema = v.strictObject({
  name: text(300),
  unit: text(200),
  unitCode: text(20),
  exportedAt: v.nullable(InstantSchema),
  findings: count,
});
export type ImportedFile = v.InferOutput<typeof ImportedFileSchema>;

export const MergeCommitSchema = v.strictObject({
  batch: IdSchema,
  /** How many writes were handed over. */
  count,
  files: v.pipe(v.array(ImportedFileSchema), v.maxLength(5_000)),
});
export type MergeCommit = v.InferOutput<typeof MergeCommitSchema>;

/** A record as it was before an import, and when the import left it; what was changed since stays. */
export interface Overwritten<Row> {
  id: string;
  before: Row | null;
  /** `updatedAt` as the import wrote it. */
  left: string;
}

/** What it takes to go back behind an import. */
export interface ImportUndo {
  findings: Overwritten<Finding>[];
  issues: Overwritten<Issue>[];
  /** Ids of events that were added to findings which were there before. */
  history: string[];
  /** Replies of such findings as they were; null for one that was added. */
  replies: { id: string; findingId: string; before: Reply | null }[];
}

/** One import. */
export interface LogImport {
  id: string;
  at: string;
  by: string;
  files: ImportedFile[];
  added: number;
  changed: number;
  undoneAt: string | null;
  /** Null of older ones: only the last few can be taken back. */
  undo: ImportUndo | null;
}

/** What became of an import that was taken back. */
export interface UndoneImport {
  /** Findings that are as they were before. */
  restored: number;
  /** Findings that somebody changed since: they stay. */
  kept: number;
}

/** What an import wrote. */
export interface ImportResult {
  id: string;
  added: number;
  changed: number;
}
