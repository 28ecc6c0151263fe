import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ApprovalCalls } from './calls/approval.ts';
import type { ContentCalls } from './calls/content.ts';
import type { ExchangeCalls } from './calls/exchange.ts';
import type { ExportCalls } from './calls/export.ts';
import type { IssueCalls } from './calls/issue.ts';
import type { LibraryCalls } from './calls/library.ts';
import type { LogCalls } from './calls/log.ts';
import type { MergeCalls } from './calls/merge.ts';
import type { OfficeNoteCalls } from './calls/office-note.ts';
import type { PageCalls } from './calls/page.ts';
import type { ReplyCalls } from './calls/reply.ts';
import type { RetentionCalls } from './calls/retention.ts';
import type { TemplateCalls } from './calls/template.ts';
import type { TodayCalls } from './calls/today.ts';

/**
 * All calls, by subject in `calls/`. One sentence a call; members take one argument; the background answers with an
 * `Outcome`.
 */
export interface Protocol
  extends PageCalls,
    LogCalls,
    IssueCalls,
    MergeCalls,
    ReplyCalls,
    RetentionCalls,
    TodayCalls,
    LibraryCalls,
    ExchangeCalls,
    ExportCalls,
    TemplateCalls,
    ApprovalCalls,
    OfficeNoteCalls,
    ContentCalls {}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
