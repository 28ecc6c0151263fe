import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';

/** Calls about packages and imports. */
export function registerExchangeCalls({ packages }: Services): void {
  onOwnPage('ensureOfficeKey', () => packages.ensureKey());
  onOwnPage('pinPublisher', ({ key, name }) => packages.pin(key, name));
  onOwnPage('unpinPublisher', (key) => packages.unpin(key));
  onOwnPage('stageEntries', ({ batch, entries }) => packages.stage(batch, entries));
  onOwnPage('commitEntries', (request) => packages.commit(request));
  onOwnPage('discardEntries', (batch) => packages.discard(batch));
}
