import * as v from 'valibot';
import { type FindingFields, FindingFieldsSchema, TagSchema } from './finding.ts';
import { IdSchema, InstantSchema } from './primitives.ts';

const tags = v.pipe(v.array(TagSchema), v.maxLength(30));
const { status, assignee, informationClass, theme, issueId, hold } = FindingFieldsSchema.entries;

/** What is decided of many findings at once: a reply is decided post by post, with an entry on the screen. */
export const BULK_DECISIONS = ['log_only', 'escalate', 'no_match'] as const;

export const BulkEditSchema = v.strictObject({
  change: v.partial(
    v.strictObject({
      status,
      assignee,
      informationClass,
      theme,
      issueId,
      hold,
      decision: v.picklist(BULK_DECISIONS),
    }),
  ),
  addTags: tags,
  removeTags: tags,
});

/** One edit of many findings. */
export interface BulkEdit {
  change: Partial<
    Pick<FindingFields, 'status' | 'assignee' | 'informationClass' | 'theme' | 'issueId' | 'hold'> & {
      decision: (typeof BULK_DECISIONS)[number];
    }
  >;
  addTags: string[];
  removeTags: string[];
}

export const RevisionSchema = v.strictObject({
  id: IdSchema,
  change: v.partial(FindingFieldsSchema),
  left: v.optional(InstantSchema),
});

/** Values that a finding goes back to. */
export interface Revision {
  id: string;
  change: Partial<FindingFields>;
  /** `updatedAt` as the edit left it: what was changed again since stays as it is. */
  left?: string | undefined;
}

/** What came of an edit of many findings. */
export interface BulkResult {
  changed: number;
  /** Findings whose status does not lead to the one that was asked for: left as they are. */
  refused: number;
  /** The way back, finding by finding. */
  undo: Revision[];
}
