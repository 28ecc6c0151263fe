import { PARTS } from '../../log/merge/parts.ts';
import type { Incoming, TableLoss } from '../../log/merge/types.ts';
import { INSTANT_COLUMNS, LOG_COLUMNS, type LogColumnId } from '../../model/columns.ts';
import { type Finding, FindingFieldsSchema } from '../../model/finding.ts';
import type { RawTable } from '../import/raw-table.ts';
import { LogFileError } from './read.ts';
import { type Column, cellsOf, findingOf } from './table-row.ts';
import { isMonthFirst, timeReader } from './table-times.ts';
import { readHead } from './table-words.ts';

/** Columns that are reckoned anew from others: nothing is lost with them. */
const RECKONED: ReadonlySet<LogColumnId> = new Set(['unitCode', 'due']);

/** Columns that name a record of the office without its id: nothing can be made of them. */
const NOT_TAKEN: ReadonlySet<LogColumnId> = new Set([
  'issue',
  'reach',
  'clarification',
  'score',
  'verdict',
  'responseMinutes',
  'replyUrl',
  'replyWording',
  'replyVia',
]);

/** The field that a column fills, where its name is another. */
const FIELD_OF: Partial<Record<LogColumnId, keyof Finding>> = {
  foundAt: 'createdAt',
  officer: 'createdBy',
  quote: 'text',
  repliedAt: 'answeredAt',
  escalatedTo: 'escalation',
  escalatedAt: 'escalation',
  escalationNumber: 'escalation',
  escalationOutcome: 'escalation',
};

/** The columns of a log; one that does not show how its days are written follows the others: one program saved them all. */
function columnsOf({ columns: heads, rows }: RawTable): (Column | null)[] {
  const columns = heads.map(readHead);
  const orders = columns.map((column, at) =>
    column && INSTANT_COLUMNS.has(column.id) ? isMonthFirst(rows.map(({ cells }) => cells[at] ?? '')) : null,
  );
  const others = orders.includes(true) && !orders.includes(false);
  return columns.map(
    (column, at) => column && { ...column, instant: timeReader(column.zone ?? 'WIB', orders[at] ?? others) },
  );
}

/** Columns of which an empty cell says nothing: every finding has one of their words. */
const NEVER_EMPTY: readonly LogColumnId[] = ['origin', 'platform', 'form', 'status', 'informationClass'];

/** The fields that a row tells, without those of `untold` columns; what is taken together stays away together. */
function carriedBut(carries: ReadonlySet<string>, untold: ReadonlySet<LogColumnId>): ReadonlySet<string> {
  if (untold.size === 0) return carries;
  const fields = new Set<string>([...untold].map((id) => FIELD_OF[id] ?? id));
  const parts = PARTS.filter((part) => part.some((field) => fields.has(field)));
  const away = new Set<string>(parts.flat());
  return new Set([...carries].filter((field) => !away.has(field)));
}

/** Columns of a log that a table does not have, or of which nothing can be made. */
function notCarried(ids: ReadonlySet<LogColumnId>): LogColumnId[] {
  const fields = Object.keys(FindingFieldsSchema.entries);
  return LOG_COLUMNS.filter((id) => {
    const field = FIELD_OF[id] ?? id;
    return NOT_TAKEN.has(id) ? ids.has(id) : (id === 'id' || fields.includes(field)) && !ids.has(id);
  });
}

const MAX_CELL_SHOWN = 40;

/** Findings of a table, and what could not be taken from it. */
export interface TableRecords {
  records: Incoming[];
  loss: TableLoss;
}

/** Rows that may stand above the heads: a letterhead, a title, a date. */
const MOST_ABOVE = 20;
/** So many columns of a log are no accident. */
const FEW = 5;

const idsIn = (heads: readonly string[]): Set<LogColumnId> =>
  new Set(heads.flatMap((head) => readHead(head)?.id ?? []));

const isLog = (ids: ReadonlySet<LogColumnId>): boolean =>
  ids.has('foundAt') && (ids.has('id') || ids.has('number'));

/** The table from its heads on, which offices push down under a title. Throws {@link LogFileError} where there are none. */
function fromHeads(table: RawTable): RawTable {
  if (isLog(idsIn(table.columns))) return table;
  const above = table.rows.slice(0, MOST_ABOVE);
  const at = above.findIndex(({ cells }) => isLog(idsIn(cells)));
  const heads = above[at];
  if (heads) return { columns: heads.cells, rows: table.rows.slice(at + 1) };
  const known = Math.max(
    ...[table.columns, ...above.map(({ cells }) => cells)].map((cells) => idsIn(cells).size),
  );
  throw new LogFileError(known >= FEW ? 'columns' : 'not_a_log');
}

/**
 * Reads an exported log back: columns are known by their heads in either language, in any order. Throws
 * {@link LogFileError} for a table that is no log. What the columns do not carry, or a cell says in words that are not known,
 * is left as it is in a record that is there already, and is named in the loss.
 */
export function recordsOfTable(given: RawTable): TableRecords {
  const table = fromHeads(given);
  const { columns: heads, rows } = table;
  const columns = columnsOf(table);
  const ids = idsIn(heads);
  const taken = [...ids].filter((id) => !NOT_TAKEN.has(id) && !RECKONED.has(id));
  const carries = new Set<string>(taken.map((id) => FIELD_OF[id] ?? id));
  const records: Incoming[] = [];
  const badRows: number[] = [];
  const cells: { line: number; column: string; value: string }[] = [];
  for (const row of rows) {
    const untold = new Set<LogColumnId>();
    const strange = (id: LogColumnId) => {
      untold.add(id);
      const at = columns.findIndex((column) => column?.id === id);
      cells.push({
        line: row.line,
        column: heads[at] ?? id,
        value: (row.cells[at] ?? '').slice(0, MAX_CELL_SHOWN),
      });
    };
    const told = cellsOf(row, columns, strange);
    for (const id of NEVER_EMPTY) if (told.text(id) === '') untold.add(id);
    const finding = row.torn ? null : findingOf(told);
    if (finding) records.push({ finding, history: [], replies: [], carries: carriedBut(carries, untold) });
    else badRows.push(row.line);
  }
  return { records, loss: { missing: notCarried(ids), rows: badRows, cells } };
}
