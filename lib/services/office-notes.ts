import { getClarification } from '../db/clarifications.ts';
import { putOfficeNote } from '../db/office-notes.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { type ServiceContext, stampOf } from './context.ts';

/** The office's notes to entries. */
export const createOfficeNotes = (context: ServiceContext) => ({
  async save(clarificationId: string, text: string): Promise<Outcome<null>> {
    if (!(await getClarification(context.db, clarificationId))) return failed('not_found', clarificationId);
    const { at, by } = await stampOf(context);
    await putOfficeNote(context.db, { clarificationId, text, updatedAt: at, updatedBy: by });
    return done(null);
  },
});
