import { applyWrites, OvertakenError, takeBack } from '../db/apply-merge.ts';
import { tablesBeside } from '../db/findings.ts';
import { rememberImport } from '../db/imports.ts';
import { dropWrites, stagedWrites, stageWrites } from '../db/merge.ts';
import type { Finding } from '../model/finding.ts';
import type { ImportResult, MergeCommit, MergeWrite, UndoneImport } from '../model/merge.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';

/** The index of findings takes in so many at a time; between them the background can answer something else. */
const INDEX_PART = 200;

const overtaken = (error: unknown): Outcome<never> => {
  if (error instanceof OvertakenError) return failed('log_changed');
  throw error;
};

/** Imports of other offices' logs: all or nothing, and the last few can be taken back. `changed` is told of findings. */
export function createMerge(
  context: ServiceContext,
  changed: (findings: readonly Finding[]) => void = () => {},
) {
  const { db } = context;

  const tell = async (findings: readonly Finding[]): Promise<void> => {
    for (let at = 0; at < findings.length; at += INDEX_PART) {
      changed(findings.slice(at, at + INDEX_PART));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };

  return {
    async stage(batch: string, writes: readonly MergeWrite[]): Promise<Outcome<null>> {
      await stageWrites(db, batch, writes);
      return done(null);
    },

    async discard(batch: string): Promise<Outcome<null>> {
      await dropWrites(db, batch);
      return done(null);
    },

    /** Writes a batch whole, or nothing of it when part of it is missing or the log went on. */
    async commit({ batch, count, files }: MergeCommit): Promise<Outcome<ImportResult>> {
      const { at, by } = await stampOf(context);
      const id = context.newId();
      const write = async () => {
        const writes = await stagedWrites(db, batch);
        if (writes.length !== count) throw new OvertakenError();
        const undo = await applyWrites(db, writes);
        const added = undo.findings.filter(({ before }) => !before).length;
        const result = { id, added, changed: undo.findings.length - added };
        await rememberImport(db, { ...result, at, by, files, undoneAt: null, undo });
        await dropWrites(db, batch);
        return { result, writes };
      };
      const tables = [db.findings, db.history, db.replies, db.issues, db.imports, db.stagedWrites];
      return db.transaction('rw', tables, write).then(({ result, writes }) => {
        void tell(writes.flatMap((one) => (one.kind === 'finding' ? one.finding : [])));
        return done(result);
      }, overtaken);
    },

    /** Takes an import back; what somebody changed since stays. */
    async undo(id: string): Promise<Outcome<UndoneImport>> {
      const { at } = await stampOf(context);
      const tables = [db.findings, db.issues, db.imports, db.drafts, ...tablesBeside(db)];
      const taken = await db.transaction('rw', tables, async () => {
        const made = await db.imports.get(id);
        if (!made?.undo || made.undoneAt) return null;
        const back = await takeBack(db, made.undo);
        await db.imports.put({ ...made, undoneAt: at, undo: null });
        return back;
      });
      if (!taken) return failed('not_found', id);
      const { restored, removed, kept } = taken;
      void tell([...restored, ...removed.map((finding) => ({ ...finding, deletedAt: at }))]);
      return done({ restored: restored.length + removed.length, kept });
    },
  };
}
