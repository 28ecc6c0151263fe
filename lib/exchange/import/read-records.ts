import { claimReviewRecord, claimReviewsIn, isRecord, type Json } from './claim-review.ts';
import { oneLine } from './one-line.ts';
import { MAX_ROWS, type RawTable, type ReadTable } from './raw-table.ts';

/** Names that would reach into the language itself. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any record that people write. */
const MAX_DEPTH = 4;

const textOf = (value: unknown): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

/** `{scope: {level}}` becomes `scope.level`; a list becomes lines, a list of records one list of lines for each key. */
function flatten(record: Json, cells: Map<string, string>, prefix: string, depth: number): void {
  for (const [key, value] of Object.entries(record)) {
    if (POISON.has(key)) continue;
    const name = prefix + key;
    if (isRecord(value) && depth < MAX_DEPTH) flatten(value, cells, `${name}.`, depth + 1);
    else if (Array.isArray(value) && value.some(isRecord)) {
      const keys = new Set(value.filter(isRecord).flatMap((item) => Object.keys(item)));
      for (const inner of keys)
        if (!POISON.has(inner))
          cells.set(
            `${name}.${inner}`,
            value.map((item) => oneLine(textOf(isRecord(item) ? item[inner] : ''))).join('\n'),
          );
    } else
      cells.set(
        name,
        Array.isArray(value) ? value.map((item) => oneLine(textOf(item))).join('\n') : textOf(value),
      );
  }
}

/** Records as a table: one column for each key that any of them has. */
export function recordsTable(records: readonly Json[]): RawTable {
  const flat = records.map((record) => {
    const cells = new Map<string, string>();
    flatten(record, cells, '', 0);
    return cells;
  });
  const columns = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return {
    columns,
    rows: flat.map((cells, at) => ({ line: at + 1, cells: columns.map((name) => cells.get(name) ?? '') })),
  };
}

/** The list within: the value itself, or the first list under a key (`entries`, `@graph`, `items`). */
function recordsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  const list = Object.entries(value).find(
    ([key, inner]) =>
      /^(entries|@graph|items|data|klarifikasi|itemListElement)$/i.test(key) && Array.isArray(inner),
  );
  return list ? recordsIn(list[1]) : [value];
}

function parsedLines(text: string): unknown[] | null {
  try {
    return text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  } catch {
    return null;
  }
}

/** Reads JSON (a list, or an object that holds one), JSON Lines, and ClaimReview (schema.org) in either. */
export function readJson(text: string): ReadTable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = parsedLines(text);
    if (value === null) return { ok: false, reason: 'unreadable' };
  }
  const reviews = claimReviewsIn(value);
  const records = reviews.length > 0 ? reviews.map(claimReviewRecord) : recordsIn(value);
  if (records.length === 0) return { ok: false, reason: 'empty' };
  if (records.length > MAX_ROWS) return { ok: false, reason: 'too_many_rows' };
  return { ok: true, table: { ...recordsTable(records), ...(reviews.length > 0 && { ownNames: true }) } };
}
