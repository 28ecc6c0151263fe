import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';

/** Calls about the office's notes to entries. */
export function registerOfficeNoteCalls({ officeNotes }: Services): void {
  onOwnPage('saveOfficeNote', ({ clarificationId, text }) => officeNotes.save(clarificationId, text));
}
