import type { TableColumn } from '../../util/table.ts';
import type { PlannedRow } from './plan.ts';
import type { RawTable } from './raw-table.ts';

/** The rows that were left out, as they stood, with their place and the reason: to be put right and imported again. */
export function badRowColumns(
  { columns }: RawTable,
  words: { line: string; reason: string; of: (row: PlannedRow) => string },
): TableColumn<PlannedRow>[] {
  const text = (header: string, value: (row: PlannedRow) => string): TableColumn<PlannedRow> => ({
    header,
    kind: 'text',
    width: 30,
    value,
  });
  return [
    { header: words.line, kind: 'number', width: 8, value: ({ row }) => row.line },
    text(words.reason, words.of),
    ...columns.map((name, at) => text(name, ({ row }) => row.cells[at] ?? '')),
  ];
}
