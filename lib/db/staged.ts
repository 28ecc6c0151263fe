import type { Clarification } from '../model/clarification.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { circleThrough, type Replaced } from './clarifications.ts';
import type { Database } from './database.ts';

/** Lays entries aside; what a closed window left of another batch goes. */
export const stageEntries = (db: Database, batch: string, entries: readonly Clarification[]): Promise<void> =>
  db.transaction('rw', db.staged, async () => {
    // As two ranges: Dexie walks through every row for `notEqual`, which made 200 parts take a minute.
    await db.staged.where('batch').below(batch).delete();
    await db.staged.where('batch').above(batch).delete();
    await db.staged.bulkAdd(entries.map((entry) => ({ batch, entry })));
  });

export const dropStaged = (db: Database, batch: string): Promise<number> =>
  db.staged.where('batch').equals(batch).delete();

/** How many entries are read and written at a time: a whole import at once would need it all in memory twice. */
const PART = 2_000;

/** Why a batch is taken back whole: thrown, because only that rolls the transaction back. */
class RefusedBatch extends Error {
  readonly outcome: Outcome<never>;
  constructor(outcome: Outcome<never>) {
    super('refused batch');
    this.outcome = outcome;
  }
}

/** The library has gone on since the batch was prepared, or part of the batch is gone. */
const stale = () => new RefusedBatch(failed('library_changed'));

/** An entry that is overwritten must be older than what is written. */
function refuseStale(now: readonly (Clarification | undefined)[], entries: readonly Clarification[]): void {
  const overtaken = entries.some((entry, index) => {
    const before = now[index];
    return before && !before.deletedAt && before.version >= entry.version;
  });
  if (overtaken) throw stale();
}

/**
 * Writes a batch of `count` entries into the library and clears it, with whatever `alongside` writes, in one
 * transaction: all or nothing. The ids; nothing is written when the batch is not whole, was overtaken, or would have
 * entries replace each other in a circle.
 */
export const commitStaged = (
  db: Database,
  { batch, count }: { batch: string; count: number },
  alongside: () => Promise<unknown> = async () => {},
): Promise<Outcome<string[]>> =>
  db
    .transaction('rw', db.staged, db.clarifications, db.clarificationVersions, db.trustedKeys, async () => {
      const keys = await db.staged.where('batch').equals(batch).primaryKeys();
      if (keys.length !== count) throw stale();
      const written: Replaced[] = [];
      for (let at = 0; at < keys.length; at += PART) {
        const rows = await db.staged.bulkGet(keys.slice(at, at + PART));
        const entries = rows.flatMap((row) => row?.entry ?? []);
        const ids = entries.map(({ id }) => id);
        refuseStale(await db.clarifications.bulkGet(ids), entries);
        await db.clarifications.bulkPut(entries);
        await db.clarificationVersions.bulkPut(entries);
        written.push(...entries.map(({ id, code, supersededBy }) => ({ id, code, supersededBy })));
      }
      const circle = await circleThrough(db, written);
      if (circle) throw new RefusedBatch(failed('supersedes_circle', circle.join(' → ')));
      await alongside();
      await db.staged.where('batch').equals(batch).delete();
      return done(written.map(({ id }) => id));
    })
    .catch((error: unknown) => {
      if (error instanceof RefusedBatch) return error.outcome;
      throw error;
    });
