import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';

/** Calls about reply templates. */
export function registerTemplateCalls({ templates }: Services): void {
  onOwnPage('saveTemplates', (save) => templates.save(save));
}
