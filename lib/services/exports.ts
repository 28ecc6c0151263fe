import { addExport } from '../db/exports.ts';
import { needsReason } from '../log/shared-rows.ts';
import type { ExportInput, ExportRecord } from '../model/export.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { type ServiceContext, stampOf } from './context.ts';

/** Who took what out of the log, when, and why where accounts of the public go along. */
export const createExports = (context: ServiceContext) => ({
  async record(input: ExportInput): Promise<Outcome<null>> {
    const { preset, pictures, reason } = input;
    if (needsReason(preset, pictures) && reason === '') return failed('invalid_input', 'reason');
    const { at, by, newId } = await stampOf(context);
    const record: ExportRecord = { ...input, id: newId(), at, by };
    await addExport(context.db, record);
    return done(null);
  },
});
