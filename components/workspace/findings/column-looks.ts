import type { LogColumnId, SortKey } from '../../../lib/model/columns.ts';

interface ColumnLook {
  /** CSS px; the narrative takes what is left. */
  width: number;
  sort?: SortKey;
}

/** How the columns of the log stand in the table. */
export const COLUMN_LOOKS: Readonly<Record<LogColumnId, ColumnLook>> = {
  number: { width: 156, sort: 'number' },
  foundAt: { width: 150, sort: 'createdAt' },
  unit: { width: 150, sort: 'unit' },
  unitCode: { width: 96 },
  officer: { width: 120, sort: 'createdBy' },
  origin: { width: 138 },
  platform: { width: 84, sort: 'platform' },
  permalink: { width: 180 },
  archiveUrl: { width: 180 },
  handle: { width: 84, sort: 'handle' },
  narrative: { width: 280, sort: 'narrative' },
  quote: { width: 240 },
  form: { width: 88 },
  theme: { width: 118, sort: 'theme' },
  issue: { width: 112 },
  region: { width: 132, sort: 'region' },
  postedAt: { width: 150, sort: 'postedAt' },
  reach: { width: 220 },
  clarification: { width: 104 },
  score: { width: 66 },
  verdict: { width: 130 },
  contentType: { width: 150 },
  decision: { width: 96, sort: 'decision' },
  status: { width: 232, sort: 'status' },
  due: { width: 182, sort: 'due' },
  decidedAt: { width: 150, sort: 'decidedAt' },
  repliedAt: { width: 150, sort: 'answeredAt' },
  responseMinutes: { width: 104 },
  replyUrl: { width: 180 },
  replyWording: { width: 200 },
  replyVia: { width: 130 },
  escalatedTo: { width: 130 },
  escalatedAt: { width: 150 },
  escalationNumber: { width: 130 },
  escalationOutcome: { width: 110 },
  tags: { width: 150 },
  assignee: { width: 124, sort: 'assignee' },
  informationClass: { width: 112 },
  notes: { width: 220 },
  id: { width: 270 },
};
