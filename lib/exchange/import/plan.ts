import * as v from 'valibot';
import {
  type Clarification,
  type ClarificationInput,
  ClarificationInputSchema,
} from '../../model/clarification.ts';
import { IdSchema } from '../../model/primitives.ts';
import { newId } from '../../util/id.ts';
import { sha256 } from '../../util/sha256.ts';
import { breathe } from '../../util/stretches.ts';
import type { Field } from './fields.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { checkSuccessors } from './successors.ts';
import { type Cells, type Labels, type RowProblem, rowReader } from './to-entry.ts';

/** What importing does with a row. */
export const IMPORT_KINDS = ['new', 'changed', 'same', 'bad'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export interface PlannedRow {
  kind: ImportKind;
  row: RawRow;
  code: string;
  title: string;
  /** To be stored; for new and changed rows only. */
  entry: Clarification | null;
  /** What it would overwrite. */
  before?: Clarification;
  /** It has no source that a reply may quote. */
  unquotable?: true;
  problems: readonly RowProblem[];
}

export interface ImportRequest {
  table: RawTable;
  /** The field that each column holds. */
  mapping: readonly (Field | null)[];
  /** What counts where a cell is empty. */
  defaults: Cells;
  labels: Labels;
  /** The entries in use under these codes. */
  entriesByCode: (codes: readonly string[]) => Promise<ReadonlyMap<string, Clarification>>;
  /** Whether a reply may quote one of the sources. */
  isQuotable: (entry: ClarificationInput) => boolean;
  by: string;
  /** Told how many rows are done; false stops the work. */
  onProgress: (done: number) => boolean;
}

/** Rows judged before the library is asked and the page may draw: about 10 ms of work. */
const PART = 200;

const FIELDS_WRITTEN = Object.keys(ClarificationInputSchema.entries) as (keyof ClarificationInput)[];
const written = (entry: ClarificationInput): string =>
  JSON.stringify(FIELDS_WRITTEN.map((field) => entry[field]));

/** Where the office gave no code, one is made from the address or else from the title, the same each time. */
async function codeOf({ code = '', sourceUrl = '', title = '' }: Cells): Promise<string> {
  const origin = sourceUrl.trim() || title.trim();
  return code.trim() || origin === '' ? code : `IMP-${(await sha256(origin)).slice(0, 10)}`;
}

function cellsOf(row: RawRow, mapping: ImportRequest['mapping'], defaults: Cells): Cells {
  const cells: Cells = { ...defaults };
  mapping.forEach((field, at) => {
    const cell = row.cells[at] ?? '';
    if (field && cell.trim() !== '') cells[field] = cell;
  });
  return cells;
}

/** A new entry, or the next version of `before`. */
const entryOf = (
  input: ClarificationInput,
  id: string,
  before: Clarification | undefined,
  by: string,
  at: string,
): Clarification => ({
  ...input,
  id,
  version: (before?.version ?? 0) + 1,
  sample: false,
  createdAt: before?.createdAt ?? at,
  updatedAt: at,
  updatedBy: by,
  deletedAt: null,
});

/** Judges every row against the schema and the library, part by part; null when it was stopped. Changes nothing. */
export async function planImport(request: ImportRequest): Promise<PlannedRow[] | null> {
  const { table, mapping, defaults, labels, entriesByCode, isQuotable, by, onProgress } = request;
  const read = rowReader(labels);
  const at = new Date().toISOString();
  const seen = new Set<string>();
  const planned: PlannedRow[] = [];
  /** By code, so that a row can name an entry that stands further down in the file. */
  const ids = new Map<string, string>();
  const inLibrary = new Set<string>();

  const idOf = (code: string): string => {
    const id = ids.get(code) ?? newId();
    ids.set(code, id);
    return id;
  };

  const bad = (row: RawRow, cells: Cells, problems: readonly RowProblem[]): PlannedRow => ({
    kind: 'bad',
    row,
    code: cells.code ?? '',
    title: cells.title ?? '',
    entry: null,
    problems,
  });

  const judge = (row: RawRow, cells: Cells, known: ReadonlyMap<string, Clarification>): PlannedRow => {
    if (row.torn) return bad(row, cells, [{ field: null, code: 'torn' }]);
    const result = read(cells);
    if (!result.ok) return bad(row, cells, result.problems);
    const successor =
      result.successor && (v.is(IdSchema, result.successor) ? result.successor : idOf(result.successor));
    const input = { ...result.input, supersededBy: successor || null };
    if (seen.has(input.code)) return bad(row, cells, [{ field: 'code', code: 'repeated' }]);
    seen.add(input.code);
    const before = known.get(input.code);
    if (before?.sample || before?.publisher) return bad(row, cells, [{ field: 'code', code: 'code_in_use' }]);
    const same = before && written(before) === written(input);
    return {
      kind: same ? 'same' : before ? 'changed' : 'new',
      row,
      code: input.code,
      title: input.title,
      entry: same ? null : entryOf(input, idOf(input.code), before, by, at),
      ...(before && !same && { before }),
      ...(!same && !isQuotable(input) && { unquotable: true }),
      problems: [],
    };
  };

  for (let start = 0; start < table.rows.length; start += PART) {
    const part = table.rows.slice(start, start + PART);
    const cells = await Promise.all(
      part.map(async (row) => {
        const own = cellsOf(row, mapping, defaults);
        return { ...own, code: await codeOf(own) };
      }),
    );
    const codes = cells.flatMap(({ code, supersededBy = '' }) => [code.trim(), supersededBy.trim()]);
    const known = await entriesByCode(codes.filter(Boolean));
    for (const [code, { id }] of known) {
      ids.set(code, id);
      inLibrary.add(id);
    }
    part.forEach((row, index) => {
      planned.push(judge(row, cells[index] ?? {}, known));
    });
    await breathe();
    if (!onProgress(planned.length)) return null;
  }
  return checkSuccessors(planned, (id) => inLibrary.has(id));
}
