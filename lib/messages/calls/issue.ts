import * as v from 'valibot';
import {
  type IssueInput,
  IssueInputSchema,
  type IssueUndo,
  IssueUndoSchema,
  type Placement,
  PlacementSchema,
} from '../../model/issue.ts';
import { IdSchema, IdsSchema } from '../../model/primitives.ts';
import type { Outcome } from '../../util/outcome.ts';

/** Issues, from the extension’s own pages. What changes records answers with the way back (`undoIssues`). */
export interface IssueCalls {
  /** The issue that a finding in none seems to belong to. */
  proposeIssueOf(findingId: string): Outcome<string | null>;
  /** Makes an issue of findings; those of other issues leave them (that is how one is split). */
  createIssue(request: { input: IssueInput; findingIds: string[] }): Outcome<{ id: string; undo: IssueUndo }>;
  changeIssue(request: { id: string; input: IssueInput }): Outcome<IssueUndo>;
  /** Puts findings to an issue, or (null) to none. */
  assignIssue(request: { findingIds: string[]; issueId: string | null }): Outcome<IssueUndo>;
  /** Makes many issues, and puts findings to others, all or nothing. Issues that stand no more are passed over. */
  placeFindings(placements: Placement[]): Outcome<IssueUndo>;
  /** Moves the findings of issues into one, which stands for them from then on. */
  mergeIssues(request: { ids: string[]; into: string }): Outcome<IssueUndo>;
  /** Deletes an issue; its findings stay, in no issue. */
  deleteIssue(id: string): Outcome<IssueUndo>;
  undoIssues(undo: IssueUndo): Outcome<null>;
}

export const ISSUE_SCHEMAS = {
  proposeIssueOf: IdSchema,
  createIssue: v.strictObject({ input: IssueInputSchema, findingIds: IdsSchema }),
  changeIssue: v.strictObject({ id: IdSchema, input: IssueInputSchema }),
  assignIssue: v.strictObject({ findingIds: IdsSchema, issueId: v.nullable(IdSchema) }),
  placeFindings: v.pipe(v.array(PlacementSchema), v.maxLength(1_000)),
  mergeIssues: v.strictObject({ ids: IdsSchema, into: IdSchema }),
  deleteIssue: IdSchema,
  undoIssues: IssueUndoSchema,
} as const;
