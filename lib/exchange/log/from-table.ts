import * as v from 'valibot';
import type { Incoming, TableLoss } from '../../log/merge/types.ts';
import { LOG_COLUMNS, type LogColumnId } from '../../model/columns.ts';
import {
  CONTENT_FORMS,
  CONTENT_TYPES,
  DECISIONS,
  ESCALATION_OUTCOMES,
  type Finding,
  FindingFieldsSchema,
  FindingSchema,
  INFORMATION_CLASSES,
  ORIGINS,
  STATUSES,
} from '../../model/finding.ts';
import { PLATFORMS } from '../../model/platform.ts';
import { HttpUrlSchema, IdSchema } from '../../model/primitives.ts';
import { THEMES } from '../../model/theme.ts';
import { derivedId } from '../../util/derived-id.ts';
import type { RawRow, RawTable } from '../import/raw-table.ts';
import { LogFileError } from './read.ts';
import { timeReader } from './table-times.ts';
import { readHead, type TableColumnId, valueFinder } from './table-words.ts';

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

const TIMES: ReadonlySet<LogColumnId> = new Set([
  'foundAt',
  'postedAt',
  'decidedAt',
  'repliedAt',
  'escalatedAt',
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

const WORDS = {
  origin: valueFinder('origin', ORIGINS),
  platform: valueFinder('platform', PLATFORMS),
  form: valueFinder('form', CONTENT_FORMS),
  theme: valueFinder('theme', THEMES),
  decision: valueFinder('decision', DECISIONS),
  status: valueFinder('status', STATUSES),
  contentType: valueFinder('contentType', CONTENT_TYPES),
  informationClass: valueFinder('informationClass', INFORMATION_CLASSES),
  escalationOutcome: valueFinder('escalationOutcome', ESCALATION_OUTCOMES),
};

interface Cells {
  text(id: LogColumnId): string;
  word<Name extends keyof typeof WORDS>(id: Name): ReturnType<(typeof WORDS)[Name]>;
  time(id: LogColumnId): string | null;
  url(id: LogColumnId): string | null;
}

/** A column of the table that is one of a log, and how its times are read. */
type Column = TableColumnId & { instant: (cell: string) => string | null };

const columnsOf = ({ columns, rows }: RawTable): (Column | null)[] =>
  columns.map((head, at) => {
    const column = readHead(head);
    if (!column) return null;
    const cells = TIMES.has(column.id) ? rows.map((row) => row.cells[at] ?? '') : [];
    return { ...column, instant: timeReader(cells, column.zone ?? 'WIB') };
  });

function cellsOf(
  row: RawRow,
  columns: readonly (Column | null)[],
  unknown: (id: LogColumnId) => void,
): Cells {
  const at = (id: LogColumnId) => columns.findIndex((column) => column?.id === id);
  const text = (id: LogColumnId) => (row.cells[at(id)] ?? '').trim();
  const known = <Value>(
    id: LogColumnId,
    read: (cell: string) => Value | null | undefined,
  ): Value | undefined => {
    const cell = text(id);
    const value = cell === '' ? undefined : (read(cell) ?? undefined);
    if (cell !== '' && value === undefined) unknown(id);
    return value;
  };
  return {
    text,
    word: ((id: keyof typeof WORDS) => known<string>(id, WORDS[id])) as Cells['word'],
    time: (id) => known(id, (cell) => columns[at(id)]?.instant(cell)) ?? null,
    url: (id) => known(id, (cell) => (v.is(HttpUrlSchema, cell) ? cell : null)) ?? null,
  };
}

function escalationOf({ text, time, word }: Cells, createdAt: string): Finding['escalation'] {
  const to = text('escalatedTo');
  const at = time('escalatedAt');
  const number = text('escalationNumber');
  const outcome = word('escalationOutcome') ?? null;
  return to || at || number || outcome ? { to, at: at ?? createdAt, number, outcome } : null;
}

/** A row as a finding; null for one without a time, or with neither id nor number. */
function findingOf(cells: Cells): Finding | null {
  const { text, word, time, url } = cells;
  const createdAt = time('foundAt');
  const [id, number, unit] = [text('id'), text('number'), text('unit')];
  if (!createdAt || (!v.is(IdSchema, id) && !number)) return null;
  const escalation = escalationOf(cells, createdAt);
  const [decidedAt, repliedAt] = [time('decidedAt'), time('repliedAt')];
  const times = [createdAt, decidedAt, repliedAt, escalation?.at].filter((at) => typeof at === 'string');
  const finding: Finding = {
    id: v.is(IdSchema, id) ? id : derivedId(`${unit} ${number}`, createdAt),
    number,
    postKey: null,
    post: null,
    matchesSeen: null,
    createdAt,
    createdBy: text('officer'),
    unit,
    updatedAt: times.reduce((latest, at) => (at > latest ? at : latest), createdAt),
    decidedAt,
    answeredAt: repliedAt ?? escalation?.at ?? null,
    deletedAt: null,
    platform: word('platform') ?? 'other',
    kind: 'post',
    text: text('quote'),
    handle: text('handle'),
    name: '',
    permalink: url('permalink'),
    postedAt: time('postedAt'),
    narrative: text('narrative'),
    origin: word('origin') ?? 'patrol',
    form: word('form') ?? 'text',
    theme: word('theme') ?? null,
    notes: text('notes'),
    status: word('status') ?? 'new',
    decision: word('decision') ?? null,
    escalation,
    clarificationId: null,
    clarificationVersion: null,
    tags: [
      ...new Set(
        text('tags')
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
      ),
    ],
    assignee: text('assignee'),
    region: text('region'),
    contentType: word('contentType') ?? null,
    informationClass: word('informationClass') ?? 'internal',
    issueId: null,
    archiveUrl: url('archiveUrl'),
    hold: false,
  };
  return v.is(FindingSchema, finding) ? finding : null;
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
 * {@link LogFileError} for a table that is no log. What the columns do not carry is left as it is in a record that is there
 * already, and is named in the loss.
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
    const strange = (id: LogColumnId) => {
      const at = columns.findIndex((column) => column?.id === id);
      cells.push({
        line: row.line,
        column: heads[at] ?? id,
        value: (row.cells[at] ?? '').slice(0, MAX_CELL_SHOWN),
      });
    };
    const finding = row.torn ? null : findingOf(cellsOf(row, columns, strange));
    if (finding) records.push({ finding, history: [], replies: [], carries });
    else badRows.push(row.line);
  }
  const fields = Object.keys(FindingFieldsSchema.entries);
  const missing = LOG_COLUMNS.filter((id) => {
    const field = FIELD_OF[id] ?? id;
    return NOT_TAKEN.has(id) ? ids.has(id) : (id === 'id' || fields.includes(field)) && !ids.has(id);
  });
  return { records, loss: { missing, rows: badRows, cells } };
}
