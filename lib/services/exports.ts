import { addExport } from '../db/exports.ts';
import type { ExportInput, ExportRecord } from '../model/export.ts';
import { done, type Outcome } from '../util/outcome.ts';
import { type ServiceContext, stampOf } from './context.ts';

/** Who took personal data out of the log, when and why. */
export const createExports = (context: ServiceContext) => ({
  async record(input: ExportInput): Promise<Outcome<null>> {
    const { at, by, newId } = await stampOf(context);
    const record: ExportRecord = { ...input, id: newId(), at, by };
    await addExport(context.db, record);
    return done(null);
  },
});
