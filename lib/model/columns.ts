import * as v from 'valibot';

/** The columns of the log, in the order of the reports that offices send upwards; the table and every export show some of them. */
export const LOG_COLUMNS = [
  'number',
  'foundAt',
  'unit',
  'unitCode',
  'officer',
  'origin',
  'platform',
  'permalink',
  'archiveUrl',
  'handle',
  'narrative',
  'quote',
  'form',
  'theme',
  'issue',
  'region',
  'postedAt',
  'reach',
  'clarification',
  'score',
  'verdict',
  'contentType',
  'decision',
  'status',
  'due',
  'decidedAt',
  'repliedAt',
  'responseMinutes',
  'replyUrl',
  'replyWording',
  'replyVia',
  'escalatedTo',
  'escalatedAt',
  'escalationNumber',
  'escalationOutcome',
  'tags',
  'assignee',
  'informationClass',
  'notes',
  'id',
] as const;
export type LogColumnId = (typeof LOG_COLUMNS)[number];

/** Columns of what happened at an instant. */
export const INSTANT_COLUMNS: ReadonlySet<LogColumnId> = new Set([
  'foundAt',
  'postedAt',
  'decidedAt',
  'repliedAt',
  'escalatedAt',
]);

export const ColumnsSchema = v.pipe(v.array(v.picklist(LOG_COLUMNS)), v.minLength(1), v.maxLength(60));

/** Shown until an office chooses others. */
export const DEFAULT_COLUMNS: readonly LogColumnId[] = [
  'number',
  'foundAt',
  'narrative',
  'status',
  'due',
  'platform',
  'theme',
];

/** What the list can be sorted by. */
export const SORT_KEYS = [
  'number',
  'createdAt',
  'postedAt',
  'updatedAt',
  'decidedAt',
  'answeredAt',
  'unit',
  'createdBy',
  'platform',
  'handle',
  'narrative',
  'theme',
  'region',
  'decision',
  'status',
  'assignee',
  'due',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
