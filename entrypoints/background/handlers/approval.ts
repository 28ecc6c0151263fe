import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';

/** Calls about approval by file. */
export function registerApprovalCalls({ approvals }: Services): void {
  onOwnPage('requestApproval', (request) => approvals.request(request));
  onOwnPage('takeApproval', (envelope) => approvals.take(envelope));
}
