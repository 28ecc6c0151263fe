import { tableToCsv } from '../../../lib/exchange/csv.ts';
import { type LogTableContext, logTable } from '../../../lib/log/columns.ts';
import type { LogRow } from '../../../lib/log/rows.ts';
import type { LogColumnId } from '../../../lib/model/columns.ts';
import { dayIn } from '../../../lib/util/time.ts';

export type ExportKind = 'xlsx' | 'csv';

/** `luruskan-temuan-2026-11-21.xlsx`, by the day of the office. */
export const exportName = (kind: ExportKind, now: Date, zone: LogTableContext['zone']): string =>
  `luruskan-temuan-${dayIn(now.toISOString(), zone)}.${kind}`;

/** The rows as a file. The workbook writer is large and loaded only when it is asked for. */
export async function exportFile(
  kind: ExportKind,
  rows: readonly LogRow[],
  context: LogTableContext,
  { ids, sheetName }: { ids: readonly LogColumnId[]; sheetName: string },
): Promise<Blob> {
  const columns = logTable(context, ids);
  const { zone } = context;
  if (kind === 'csv')
    return new Blob([tableToCsv(rows, columns, { zone })], { type: 'text/csv;charset=utf-8' });
  const { tableToXlsx } = await import('../../../lib/exchange/xlsx.ts');
  return tableToXlsx(rows, columns, { zone, sheetName });
}
