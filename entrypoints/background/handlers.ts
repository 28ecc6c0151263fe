import type { Services } from '../../lib/services/index.ts';
import { registerApprovalCalls } from './handlers/approval.ts';
import { registerExchangeCalls } from './handlers/exchange.ts';
import { registerIssueCalls } from './handlers/issue.ts';
import { registerLibraryCalls } from './handlers/library.ts';
import { registerLogCalls } from './handlers/log.ts';
import { registerOfficeNoteCalls } from './handlers/office-note.ts';
import { registerPageCalls } from './handlers/page.ts';
import { registerReplyCalls } from './handlers/reply.ts';
import { registerTemplateCalls } from './handlers/template.ts';

/** One line a call: who may make it and which use-case answers. */
export function registerHandlers(services: Services): void {
  registerPageCalls(services);
  registerLogCalls(services);
  registerIssueCalls(services);
  registerReplyCalls(services);
  registerLibraryCalls(services);
  registerExchangeCalls(services);
  registerOfficeNoteCalls(services);
  registerTemplateCalls(services);
  registerApprovalCalls(services);
}
