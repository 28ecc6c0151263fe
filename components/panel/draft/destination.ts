import type { CopyInput } from '../../../lib/messages/calls/reply.ts';
import type { DraftForm } from '../../../lib/model/draft-style.ts';
import type { Platform } from '../../../lib/model/platform.ts';

type Sent = Pick<CopyInput, 'platform' | 'text'> & { wording: { form: DraftForm } };

const TO_SOMEBODY: ReadonlySet<Platform> = new Set(['whatsapp', 'telegram']);

/** Whether the text goes to somebody, not to the public. */
export const isMessage = ({ platform, wording: { form } }: Omit<Sent, 'text'>): boolean =>
  TO_SOMEBODY.has(platform) || form === 'direct_message' || form === 'broadcast';

/** WhatsApp shows words between two of these in bold. */
const BOLD = /(^|\s)\*[^*\n]+\*(\s|$)/;

/** What is said once the text is on the clipboard: what it is, and where it goes now. */
export function copiedKey(sent: Sent) {
  if (sent.wording.form === 'statement') return 'copied.statement';
  if (sent.platform === 'whatsapp' && BOLD.test(sent.text)) return 'copied.bold';
  if (isMessage(sent)) return 'copied.message';
  return sent.wording.form === 'quote' ? 'copied.post' : 'draft.copied';
}
