import type { LogImport } from '../model/merge.ts';
import type { Database } from './database.ts';

/** Imports, the last first. */
export const listImports = (db: Database): Promise<LogImport[]> =>
  db.imports.orderBy('id').reverse().toArray();

/** Of older imports only the fact is kept, of the oldest nothing. */
const UNDOABLE = 5;
const REMEMBERED = 300;

/** Remembers an import. To be called in the transaction that writes its records. */
export async function rememberImport(db: Database, made: LogImport): Promise<void> {
  await db.imports.put(made);
  const ids = (await db.imports.orderBy('id').primaryKeys()).reverse();
  await db.imports.bulkDelete(ids.slice(REMEMBERED));
  const old = await db.imports.bulkGet(ids.slice(UNDOABLE, REMEMBERED));
  await db.imports.bulkPut(old.flatMap((one) => (one?.undo ? { ...one, undo: null } : [])));
}

/** Takes findings out of what would bring an import back to what was before it: they hold their personal data there. */
export async function forgetInImports(db: Database, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  await db.imports
    .filter(({ undo }) => undo?.findings.some(({ id }) => gone.has(id)) ?? false)
    .modify((one) => {
      if (!one.undo) return;
      one.undo.findings = one.undo.findings.filter(({ id }) => !gone.has(id));
      one.undo.replies = one.undo.replies.filter(({ findingId }) => !gone.has(findingId));
    });
}
