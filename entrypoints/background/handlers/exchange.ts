import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';

/** Calls about packages and imports. */
export function registerExchangeCalls({ packages }: Services): void {
  onOwnPage('ensureOfficeKey', () => packages.ensureKey());
  onOwnPage('trustKey', ({ key, name, roles }) => packages.trust(key, name, roles));
  onOwnPage('setKeyRoles', ({ key, roles }) => packages.setRoles(key, roles));
  onOwnPage('forgetKey', (key) => packages.forget(key));
  onOwnPage('stageEntries', ({ batch, entries }) => packages.stage(batch, entries));
  onOwnPage('commitEntries', (request) => packages.commit(request));
  onOwnPage('discardEntries', (batch) => packages.discard(batch));
}
