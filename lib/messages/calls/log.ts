import * as v from 'valibot';
import {
  type BulkEdit,
  BulkEditSchema,
  type BulkResult,
  type Revision,
  RevisionSchema,
} from '../../model/bulk-edit.ts';
import { type PassedOn, PassedOnSchema } from '../../model/channel.ts';
import { type FindingFields, FindingFieldsSchema } from '../../model/finding.ts';
import { IdSchema, IdsSchema } from '../../model/primitives.ts';
import type { Spread } from '../../model/spread.ts';
import { type SavedView, SavedViewSchema, type ViewInput, ViewInputSchema } from '../../model/view.ts';
import type { Outcome } from '../../util/outcome.ts';

const fields = v.partial(FindingFieldsSchema);

/** The log, from the extension’s own pages. */
export interface LogCalls {
  /** Creates a finding from what the officer typed or pasted. */
  createFinding(fields: Partial<FindingFields>): Outcome<{ findingId: string }>;
  /** Asks the active tab's content script to flag what is in view; the new finding opens in the panel. */
  flagActiveTab(request: { windowId: number }): Outcome<null>;
  /** Changes fields of findings; each change becomes a history event. */
  changeFindings(request: { ids: string[]; change: Partial<FindingFields> }): Outcome<number>;
  /** Deletes findings (undo: `restoreFindings`). */
  deleteFindings(ids: string[]): Outcome<number>;
  restoreFindings(ids: string[]): Outcome<number>;
  /** Forgets findings of the bin for good; cannot be undone. */
  purgeFindings(ids: string[]): Outcome<number>;
  /** Edits many findings at once (undo: `revertFindings`). */
  editFindings(request: { ids: string[]; edit: BulkEdit }): Outcome<BulkResult>;
  revertFindings(revisions: Revision[]): Outcome<number>;
  /** Records that findings were passed on: decision, status and escalation in one (undo: `revertFindings`). */
  escalateFindings(request: { ids: string[]; passed: PassedOn }): Outcome<BulkResult>;
  /** Keeps a way to look at the log under a name. */
  saveView(input: ViewInput): Outcome<SavedView>;
  /** The view that was deleted; null when it was gone already (undo: `restoreView`). */
  deleteView(id: string): Outcome<SavedView | null>;
  restoreView(view: SavedView): Outcome<null>;
  /** Earlier findings that spread the same as this one. */
  spreadOf(findingId: string): Outcome<Spread>;
  /** Takes pictures of evidence that are so many days old or older out of the store; cannot be undone. */
  removePictures(request: { days: number }): Outcome<number>;
}

export const LOG_SCHEMAS = {
  createFinding: fields,
  flagActiveTab: v.strictObject({ windowId: v.number() }),
  changeFindings: v.strictObject({ ids: IdsSchema, change: fields }),
  deleteFindings: IdsSchema,
  restoreFindings: IdsSchema,
  purgeFindings: IdsSchema,
  editFindings: v.strictObject({ ids: IdsSchema, edit: BulkEditSchema }),
  revertFindings: v.pipe(v.array(RevisionSchema), v.maxLength(100_000)),
  escalateFindings: v.strictObject({ ids: IdsSchema, passed: PassedOnSchema }),
  saveView: ViewInputSchema,
  deleteView: IdSchema,
  restoreView: SavedViewSchema,
  spreadOf: IdSchema,
  removePictures: v.strictObject({
    days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500)),
  }),
} as const;
