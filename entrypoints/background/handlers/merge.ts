import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';

/** Calls about imports of other offices' logs. */
export function registerMergeCalls({ merge }: Services): void {
  onOwnPage('stageMerge', ({ batch, writes }) => merge.stage(batch, writes));
  onOwnPage('commitMerge', (request) => merge.commit(request));
  onOwnPage('discardMerge', (batch) => merge.discard(batch));
  onOwnPage('undoMerge', (id) => merge.undo(id));
}
