import * as v from 'valibot';
import {
  type ImportResult,
  type MergeCommit,
  MergeCommitSchema,
  type MergeWrite,
  MergeWritesSchema,
  type UndoneImport,
} from '../../model/merge.ts';
import { IdSchema } from '../../model/primitives.ts';
import type { Outcome } from '../../util/outcome.ts';

/** Imports of other offices' logs, from the extension’s own pages. */
export interface MergeCalls {
  /** Lays writes aside for an import; they count only once it is committed. */
  stageMerge(request: { batch: string; writes: MergeWrite[] }): Outcome<null>;
  /** Writes everything that was laid aside, all or nothing. */
  commitMerge(request: MergeCommit): Outcome<ImportResult>;
  discardMerge(batch: string): Outcome<null>;
  /** Takes a whole import back, also long after. */
  undoMerge(importId: string): Outcome<UndoneImport>;
}

export const MERGE_SCHEMAS = {
  stageMerge: v.strictObject({ batch: IdSchema, writes: MergeWritesSchema }),
  commitMerge: MergeCommitSchema,
  discardMerge: IdSchema,
  undoMerge: IdSchema,
} as const;
