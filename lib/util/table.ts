/** What a cell holds: text as it is, a number, an instant (ISO 8601, shown in the zone of the office), or nothing. */
export type CellKind = 'text' | 'number' | 'date';
export type CellValue = string | number | null;

/** One column of a table that leaves as a file. `value` gives an ISO instant where `kind` is `date`. */
export interface TableColumn<Row> {
  header: string;
  kind: CellKind;
  /** Width in characters, as spreadsheets measure it. */
  width: number;
  value: (row: Row) => CellValue;
}
