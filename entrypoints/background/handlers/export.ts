import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';

/** Calls about files that leave the log. */
export function registerExportCalls({ exports }: Services): void {
  onOwnPage('recordExport', (input) => exports.record(input));
}
