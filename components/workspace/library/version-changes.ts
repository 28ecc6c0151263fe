import { FIELDS, type Field } from '../../../lib/exchange/import/fields.ts';
import { libraryTable } from '../../../lib/exchange/import/library-table.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';

export interface VersionChange {
  field: Field;
  before: string;
  after: string;
}

/** The parts in which two versions of an entry differ, as text; `codeOf` gives the code of an entry's id. */
export function versionChanges(
  before: Clarification,
  after: Clarification,
  codeOf: (id: string) => string,
): VersionChange[] {
  const columns = libraryTable((field) => field, codeOf);
  return FIELDS.flatMap((field, at) => {
    const read = (entry: Clarification) => String(columns[at]?.value(entry) ?? '');
    const change = { field, before: read(before), after: read(after) };
    return change.before === change.after ? [] : [change];
  });
}
