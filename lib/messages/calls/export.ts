import { type ExportInput, ExportInputSchema } from '../../model/export.ts';
import type { Outcome } from '../../util/outcome.ts';

/** Files that leave the log, from the workspace. */
export interface ExportCalls {
  /** Records that a file is about to leave. */
  recordExport(request: ExportInput): Outcome<null>;
}

export const EXPORT_SCHEMAS = { recordExport: ExportInputSchema } as const;
