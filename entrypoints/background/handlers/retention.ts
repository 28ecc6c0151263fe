import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';
import { done } from '../../../lib/util/outcome.ts';

/** Calls about how long personal data is kept. */
export function registerRetentionCalls({ retention }: Services): void {
  onOwnPage('removePersonalData', (ids) => retention.remove(ids));
  onOwnPage('trustClock', async () => {
    await retention.trustClock();
    return done(null);
  });
}
