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

/**
 * Takes findings, and issues with those that went into them, out of what would bring an import back to what was before it:
 * they hold their personal data there.
 */
export async function forgetInImports(
  db: Database,
  ids: readonly string[],
  issueIds: readonly string[] = [],
): Promise<void> {
  const issues = new Set(issueIds);
  const merged =
    issues.size > 0
      ? await db.issues.filter(({ mergedInto }) => issues.has(mergedInto ?? '')).primaryKeys()
      : [];
  const gone = new Set([...ids, ...issues, ...merged]);
  const isGone = ({ id }: { id: string }) => gone.has(id);
  await db.imports
    .filter(({ undo }) => undo?.findings.some(isGone) || undo?.issues.some(isGone) || false)
    .modify((one) => {
      if (!one.undo) return;
      one.undo.findings = one.undo.findings.filter((finding) => !isGone(finding));
      one.undo.issues = one.undo.issues.filter((issue) => !isGone(issue));
      one.undo.replies = one.undo.replies.filter(({ findingId }) => !gone.has(findingId));
    });
}
