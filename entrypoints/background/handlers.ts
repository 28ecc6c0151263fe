import type { Services } from '../../lib/services/index.ts';
import { registerApprovalCalls } from './handlers/approval.ts';
import { registerExchangeCalls } from './handlers/exchange.ts';
import { registerExportCalls } from './handlers/export.ts';
import { registerIssueCalls } from './handlers/issue.ts';
import { registerLibraryCalls } from './handlers/library.ts';
import { registerLogCalls } from './handlers/log.ts';
import { registerMergeCalls } from './handlers/merge.ts';
import { registerOfficeNoteCalls } from './handlers/office-note.ts';
import { registerPageCalls } from './handlers/page.ts';
import { registerReplyCalls } from './handlers/reply.ts';
import { registerRetentionCalls } from './handlers/retention.ts';
import { registerTemplateCalls } from './handlers/template.ts';
import { registerTodayCalls } from './handlers/today.ts';

/** One line a call: who may make it and which use-case answers. */
export function registerHandlers(services: Services): void {
  registerPageCalls(services);
  registerLogCalls(services);
  registerIssueCalls(services);
  registerMergeCalls(services);
  registerReplyCalls(services);
  registerRetentionCalls(services);
  registerTodayCalls(services);
  registerLibraryCalls(services);
  registerExchangeCalls(services);
  registerExportCalls(services);
  registerOfficeNoteCalls(services);
  registerTemplateCalls(services);
  registerApprovalCalls(services);
}
