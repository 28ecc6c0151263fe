import * as v from 'valibot';
import type { MatchDocument } from '../model/match.ts';
import { ENTRY_END, LINE_END } from './stream.ts';

/** What is kept of a library so that it need not be read again. */
export interface StoredDocuments {
  /** One term a line; its number is the line's. */
  terms: string;
  /** The stream's units, and where each entry starts. */
  units: Uint32Array;
  starts: Uint32Array;
  entries: MatchDocument[];
}

const StoreSchema = v.object({
  terms: v.string(),
  units: v.instance(Uint32Array),
  starts: v.instance(Uint32Array),
  entries: v.array(
    v.looseObject({ id: v.string(), title: v.string(), summary: v.string(), claims: v.array(v.string()) }),
  ),
});

/** Checks a store before its numbers are used as places in arrays; throws where it is damaged. */
export function soundStore(stored: unknown): StoredDocuments {
  const { terms, units, starts, entries } = v.parse(StoreSchema, stored);
  const known = terms ? terms.split('\n').length : 0;
  const isUnit = (unit: number) => unit < known || unit === LINE_END || unit === ENTRY_END;
  const isStart = (start: number) => start < units.length && (start === 0 || units[start - 1] === ENTRY_END);
  const isClosed = units.length === 0 || units.at(-1) === ENTRY_END;
  if (!isClosed || starts.length !== entries.length || !units.every(isUnit) || !starts.every(isStart)) {
    throw new Error('damaged index');
  }
  return { terms, units, starts, entries: entries as unknown as MatchDocument[] };
}
