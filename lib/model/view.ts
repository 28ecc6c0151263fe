import * as v from 'valibot';
import { ColumnsSchema, SORT_KEYS } from './columns.ts';
import { DECISIONS, INFORMATION_CLASSES, ORIGINS, STATUSES } from './finding.ts';
import { PLATFORMS } from './platform.ts';
import { DaySchema, IdSchema, InstantSchema, text } from './primitives.ts';
import { THEMES } from './theme.ts';

/** Days counted back from today, today included. */
export const PERIODS = ['today', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** What somebody has to see to: findings that nobody has decided on, or whose deadline has passed; and what was answered too late. */
export const WAITING = ['undecided', 'overdue', 'answered_late'] as const;
export type Waiting = (typeof WAITING)[number];

/** What the list is narrowed by; null (and an empty query) lets everything through. Days are whole, in the office's zone. */
export const FindingFilterSchema = v.strictObject({
  query: text(500),
  platform: v.nullable(v.picklist(PLATFORMS)),
  status: v.nullable(v.picklist(STATUSES)),
  decision: v.nullable(v.picklist([...DECISIONS, 'undecided'])),
  theme: v.nullable(v.picklist(THEMES)),
  origin: v.nullable(v.picklist(ORIGINS)),
  informationClass: v.nullable(v.picklist(INFORMATION_CLASSES)),
  tag: v.nullable(text(50)),
  /** Empty for findings that nobody was given. */
  assignee: v.nullable(text(200)),
  issueId: v.nullable(IdSchema),
  /** The name of a unit; empty for this office. Came later than the first views. */
  unit: v.optional(v.nullable(text(200)), null),
  waiting: v.nullable(v.picklist(WAITING)),
  period: v.nullable(v.picklist(PERIODS)),
  from: v.nullable(DaySchema),
  to: v.nullable(DaySchema),
});
export type FindingFilter = v.InferOutput<typeof FindingFilterSchema>;

export const SortingSchema = v.strictObject({
  key: v.picklist(SORT_KEYS),
  direction: v.picklist(['ascending', 'descending']),
});
export type Sorting = v.InferOutput<typeof SortingSchema>;

/** A way to look at the log under a name: which findings, in which order, in which columns. */
export const ViewInputSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  filter: FindingFilterSchema,
  sorting: SortingSchema,
  columns: ColumnsSchema,
});
export type ViewInput = v.InferOutput<typeof ViewInputSchema>;

export const SavedViewSchema = v.strictObject({
  ...ViewInputSchema.entries,
  id: IdSchema,
  createdAt: InstantSchema,
});
export type SavedView = v.InferOutput<typeof SavedViewSchema>;
