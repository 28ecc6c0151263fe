import { type ExportInput, ExportInputSchema } from '../../model/export.ts';
import type { Outcome } from '../../util/outcome.ts';

/** Files that leave the log, from the workspace. */
export interface ExportCalls {
  /** Records that a file with personal data is about to be made. */
  recordExport(request: ExportInput): Outcome<null>;
}

export const EXPORT_SCHEMAS = { recordExport: ExportInputSchema } as const;
