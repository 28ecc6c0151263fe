import { APPROVAL_SCHEMAS } from './calls/approval.ts';
import { EXCHANGE_SCHEMAS } from './calls/exchange.ts';
import { EXPORT_SCHEMAS } from './calls/export.ts';
import { ISSUE_SCHEMAS } from './calls/issue.ts';
import { LIBRARY_SCHEMAS } from './calls/library.ts';
import { LOG_SCHEMAS } from './calls/log.ts';
import { MERGE_SCHEMAS } from './calls/merge.ts';
import { OFFICE_NOTE_SCHEMAS } from './calls/office-note.ts';
import { PAGE_SCHEMAS } from './calls/page.ts';
import { REPLY_SCHEMAS } from './calls/reply.ts';
import { RETENTION_SCHEMAS } from './calls/retention.ts';
import { TEMPLATE_SCHEMAS } from './calls/template.ts';
import { TODAY_SCHEMAS } from './calls/today.ts';

/** What the background accepts, call by call. Unknown keys are refused. */
export const SCHEMAS = {
  ...PAGE_SCHEMAS,
  ...LOG_SCHEMAS,
  ...ISSUE_SCHEMAS,
  ...MERGE_SCHEMAS,
  ...REPLY_SCHEMAS,
  ...RETENTION_SCHEMAS,
  ...TODAY_SCHEMAS,
  ...LIBRARY_SCHEMAS,
  ...EXCHANGE_SCHEMAS,
  ...EXPORT_SCHEMAS,
  ...TEMPLATE_SCHEMAS,
  ...APPROVAL_SCHEMAS,
  ...OFFICE_NOTE_SCHEMAS,
} as const;
