import type { Clarification } from '../model/clarification.ts';
import { circlesIn } from '../util/circles.ts';
import type { Database } from './database.ts';

/** Entries that are not deleted, by code. */
export const listClarifications = async (db: Database): Promise<Clarification[]> =>
  (await db.clarifications.orderBy('code').toArray()).filter((entry) => entry.deletedAt === null);

/** Whether there is no entry at all that is not deleted. */
export const isLibraryEmpty = async (db: Database): Promise<boolean> =>
  (await db.clarifications.filter((entry) => entry.deletedAt === null).first()) === undefined;

/** How many entries are counted. One by one, off the page's back: 10,000 take 0.1 s without a task that is felt. */
export const countClarifications = (
  db: Database,
  isCounted: (entry: Clarification) => boolean,
): Promise<number> => db.clarifications.filter(isCounted).count();

export const getClarification = (db: Database, id: string): Promise<Clarification | undefined> =>
  db.clarifications.get(id);

/** Entries by id, in the order asked for; unknown ids are left out. */
export const getClarifications = async (db: Database, ids: readonly string[]): Promise<Clarification[]> =>
  (await db.clarifications.bulkGet([...ids])).filter((entry) => entry !== undefined);

/** The wording of an entry as it was in `version`; findings keep the version that they used. */
export const getClarificationVersion = (
  db: Database,
  id: string,
  version: number,
): Promise<Clarification | undefined> => db.clarificationVersions.get([id, version]);

/** Stores entries and their versions, all or nothing. */
export const putClarifications = (db: Database, entries: readonly Clarification[]): Promise<void> =>
  db.transaction('rw', db.clarifications, db.clarificationVersions, async () => {
    await db.clarifications.bulkPut([...entries]);
    await db.clarificationVersions.bulkPut([...entries]);
  });

export type Replaced = Pick<Clarification, 'id' | 'code' | 'supersededBy'>;

/**
 * The codes of entries that would replace each other in a circle once `changed` is stored, the first again at the end;
 * null where none would. Deleted entries count: undo would bring them back.
 */
export async function circleThrough(db: Database, changed: readonly Replaced[]): Promise<string[] | null> {
  // The index holds only the entries that are replaced: null is no key.
  const stored: Replaced[] = await db.clarifications.orderBy('supersededBy').toArray();
  const all = new Map([...stored, ...changed].map((entry) => [entry.id, entry]));
  const next = new Map(
    [...all].flatMap(([id, { supersededBy }]) => (supersededBy ? [[id, supersededBy]] : [])),
  );
  const ids = new Set(changed.map(({ id }) => id));
  const circle = circlesIn(next).find((members) => members.some((id) => ids.has(id)));
  return circle ? [...circle, ...circle.slice(0, 1)].map((id) => all.get(id)?.code ?? id) : null;
}

/** The entry in use under a code, deleted ones left out. */
export const clarificationByCode = (db: Database, code: string): Promise<Clarification | undefined> =>
  db.clarifications
    .where('code')
    .equals(code)
    .filter((entry) => entry.deletedAt === null)
    .first();

/** Entries changed after `instant` (deleted ones included), and those whose validity begins or ends on or after that day. */
export async function clarificationsChangedSince(db: Database, instant: string): Promise<Clarification[]> {
  const day = instant.slice(0, 10);
  const parts = await Promise.all([
    db.clarifications.where('updatedAt').above(instant).toArray(),
    db.clarifications.where('validFrom').aboveOrEqual(day).toArray(),
    db.clarifications.where('validUntil').aboveOrEqual(day).toArray(),
  ]);
  return [...new Map(parts.flat().map((entry) => [entry.id, entry])).values()];
}

/** The entries in use under these codes, deleted ones left out. */
export async function clarificationsByCode(
  db: Database,
  codes: readonly string[],
): Promise<Map<string, Clarification>> {
  const entries = await db.clarifications.where('code').anyOf(codes).toArray();
  return new Map(entries.filter((entry) => entry.deletedAt === null).map((entry) => [entry.code, entry]));
}

/** The entries that an entry replaced, deleted ones left out. */
export const replacedBy = async (db: Database, id: string): Promise<Clarification[]> =>
  (await db.clarifications.where('supersededBy').equals(id).toArray()).filter(
    (entry) => entry.deletedAt === null,
  );

/** Every version of an entry that is kept, the newest first. */
export const versionsOf = (db: Database, id: string): Promise<Clarification[]> =>
  db.clarificationVersions
    .where('[id+version]')
    .between([id, 0], [id, Number.MAX_SAFE_INTEGER])
    .reverse()
    .toArray();
