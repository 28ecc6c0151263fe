import type { Clarification } from '../model/clarification.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { circleThrough, type Replaced } from './clarifications.ts';
import type { Database } from './database.ts';
import { getOfficeKey, getTrustedKey, noteIssued } from './keys.ts';

/** The package that a batch comes from: the key that signed it, and when it was made. */
export interface Issued {
  key: string;
  at: string;
}

/** Lays entries aside; what a closed window left of another batch goes. */
export const stageEntries = (db: Database, batch: string, entries: readonly Clarification[]): Promise<void> =>
  db.transaction('rw', db.staged, async () => {
    // As two ranges: Dexie walks through every row for `notEqual`.
    await db.staged.where('batch').below(batch).delete();
    await db.staged.where('batch').above(batch).delete();
    await db.staged.add({ batch, entries });
  });

export const dropStaged = (db: Database, batch: string): Promise<number> =>
  db.staged.where('batch').equals(batch).delete();

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

/**
 * The publisher that every entry of the batch must name: none for what this office itself wrote. Asked here, too, though
 * the page asked before it showed the package: what a key may do can be changed in another window meanwhile.
 */
async function publisherOf(db: Database, issued: Issued | null): Promise<string | undefined> {
  if (!issued || (await getOfficeKey(db))?.publicKey === issued.key) return undefined;
  const known = await getTrustedKey(db, issued.key);
  if (known?.roles.includes('publish')) return known.key;
  throw new RefusedBatch(failed('key_may_not_publish', known?.name));
}

/** Whether an entry would overwrite one of another publisher, or one that is not older. */
const collides = (before: Clarification | undefined, entry: Clarification): boolean =>
  before !== undefined &&
  (before.publisher?.key !== entry.publisher?.key || (!before.deletedAt && before.version >= entry.version));

/**
 * Writes a batch of `count` entries into the library and clears it, in one transaction: all or nothing. The ids; nothing
 * is written when the batch is not whole, was overtaken, comes from a key that may not publish, or would have entries
 * replace each other in a circle.
 */
export const commitStaged = (
  db: Database,
  { batch, count, issued }: { batch: string; count: number; issued: Issued | null },
): Promise<Outcome<string[]>> =>
  db
    .transaction(
      'rw',
      [db.staged, db.clarifications, db.clarificationVersions, db.trustedKeys, db.officeKeys],
      async () => {
        const publisher = await publisherOf(db, issued);
        const written: Replaced[] = [];
        // Part by part, as they were laid aside: a whole import at once would need its memory twice.
        for (const part of await db.staged.where('batch').equals(batch).primaryKeys()) {
          const entries = (await db.staged.get(part))?.entries ?? [];
          if (entries.some((entry) => entry.publisher?.key !== publisher))
            throw new RefusedBatch(failed('invalid_input'));
          const before = await db.clarifications.bulkGet(entries.map(({ id }) => id));
          if (entries.some((entry, at) => collides(before[at], entry))) throw stale();
          await db.clarifications.bulkPut([...entries]);
          await db.clarificationVersions.bulkPut([...entries]);
          written.push(...entries.map(({ id, code, supersededBy }) => ({ id, code, supersededBy })));
        }
        if (written.length !== count) throw stale();
        const circle = await circleThrough(db, written);
        if (circle) throw new RefusedBatch(failed('supersedes_circle', circle.join(' → ')));
        if (issued) await noteIssued(db, issued.key, issued.at);
        await dropStaged(db, batch);
        return done(written.map(({ id }) => id));
      },
    )
    .catch((error: unknown) => {
      if (error instanceof RefusedBatch) return error.outcome;
      throw error;
    });
