import { FIELDS, type Field } from '../../../lib/exchange/import/fields.ts';
import { libraryTable } from '../../../lib/exchange/import/library-table.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';

export interface VersionChange {
  field: Field;
  before: string;
  after: string;
}

const COLUMNS = libraryTable((field) => field);

/** The parts in which two versions of an entry differ, as text. */
export const versionChanges = (before: Clarification, after: Clarification): VersionChange[] =>
  FIELDS.flatMap((field, at) => {
    const read = (entry: Clarification) => String(COLUMNS[at]?.value(entry) ?? '');
    const change = { field, before: read(before), after: read(after) };
    return change.before === change.after ? [] : [change];
  });
