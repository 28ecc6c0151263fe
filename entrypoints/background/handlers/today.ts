import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';
import { done } from '../../../lib/util/outcome.ts';

/** Calls of the start page. */
export function registerTodayCalls({ strongMatches }: Services): void {
  onOwnPage('strongMatches', async (ids) => done(await strongMatches(ids)));
}
