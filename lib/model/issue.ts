import * as v from 'valibot';
import { RevisionSchema } from './bulk-edit.ts';
import { IdSchema, IdsSchema, InstantSchema, text } from './primitives.ts';
import { type Theme, ThemeSchema } from './theme.ts';

/** What an officer writes into an issue. */
export const IssueInputSchema = v.strictObject({
  /** What is claimed, in one line. */
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
  theme: v.nullable(ThemeSchema),
  /** The entry that answers it. */
  clarificationId: v.nullable(IdSchema),
});
export type IssueInput = v.InferOutput<typeof IssueInputSchema>;

/** One claim that many findings spread: the second counting unit beside the posts. */
export const IssueSchema = v.strictObject({
  ...IssueInputSchema.entries,
  id: IdSchema,
  /** `ISU-2026-012`: running number per year. */
  code: text(40),
  createdAt: InstantSchema,
  createdBy: text(200),
  updatedAt: InstantSchema,
  /** The issue that took its findings over; null while it stands for itself. */
  mergedInto: v.nullable(IdSchema),
  deletedAt: v.nullable(InstantSchema),
});
export type Issue = v.InferOutput<typeof IssueSchema>;

/** The way back from a change: issues as they were, and the values that findings go back to. */
export const IssueUndoSchema = v.strictObject({
  issues: v.pipe(v.array(IssueSchema), v.maxLength(1_000)),
  revisions: v.pipe(v.array(RevisionSchema), v.maxLength(100_000)),
});
export type IssueUndo = v.InferOutput<typeof IssueUndoSchema>;

/** Findings in no issue that say the same, and where they seem to belong. */
export interface IssueProposal {
  findingIds: string[];
  /** The issue whose findings say the same; null for a new one. */
  issueId: string | null;
  /** A claim in the words of an officer or a post, for a new issue; empty where there are none. */
  title: string;
  /** What most of the findings have. */
  theme: Theme | null;
  clarificationId: string | null;
}

/** One of many placements that are made at once: findings to an issue that is there, or to a new one. */
export const PlacementSchema = v.strictObject({
  findingIds: IdsSchema,
  to: v.union([IdSchema, IssueInputSchema]),
});
export type Placement = v.InferOutput<typeof PlacementSchema>;
