import type { Finding, FindingFields } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Database } from './database.ts';

/** What is known of a change besides its values. */
export interface Stamp {
  at: string;
  by: string;
  newId: () => string;
}

type Change = Partial<FindingFields> & { matchesSeen?: Finding['matchesSeen']; deletedAt?: string | null };

/** History keeps values as text; snapshots of matches are too large for it and are named only. */
const shown = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'object' ? '…' : String(value);
};

const eventsOf = (before: Finding, change: Change, stamp: Stamp): HistoryEvent[] =>
  Object.entries(change)
    .filter(([field, value]) => field !== 'matchesSeen' && before[field as keyof Finding] !== value)
    .map(([field, value]) => ({
      id: stamp.newId(),
      findingId: before.id,
      at: stamp.at,
      by: stamp.by,
      field,
      from: shown(before[field as keyof Finding]),
      to: shown(value),
    }));

/** Stores a new finding with its first history event, both or neither. */
export const addFinding = (db: Database, finding: Finding, stamp: Stamp): Promise<void> =>
  db.transaction('rw', db.findings, db.history, async () => {
    await db.findings.add(finding);
    await db.history.add({
      id: stamp.newId(),
      findingId: finding.id,
      at: stamp.at,
      by: stamp.by,
      field: 'created',
      from: null,
      to: finding.postKey ?? finding.permalink,
    });
  });

/** Changes findings and records one event per changed field, all or nothing. Unknown ids are passed over. */
export const changeFindings = (
  db: Database,
  ids: readonly string[],
  change: Change,
  stamp: Stamp,
): Promise<Finding[]> =>
  db.transaction('rw', db.findings, db.history, async () => {
    const before = await getFindings(db, ids);
    const after = before.map((finding) => ({ ...finding, ...change, updatedAt: stamp.at }));
    await db.findings.bulkPut(after);
    await db.history.bulkAdd(before.flatMap((finding) => eventsOf(finding, change, stamp)));
    return after;
  });

export const getFinding = (db: Database, id: string): Promise<Finding | undefined> => db.findings.get(id);

/** Findings by id, in the order asked for; unknown ids are left out. */
export const getFindings = async (db: Database, ids: readonly string[]): Promise<Finding[]> =>
  (await db.findings.bulkGet([...ids])).filter((finding) => finding !== undefined);

/** Findings that are not deleted, newest first. */
export const listFindings = (db: Database): Promise<Finding[]> =>
  db.findings
    .orderBy('createdAt')
    .reverse()
    .filter((finding) => finding.deletedAt === null)
    .toArray();

/** Findings made at or after `instant` (ISO 8601) that are not deleted, newest first. */
export const listFindingsSince = (db: Database, instant: string): Promise<Finding[]> =>
  db.findings
    .where('createdAt')
    .aboveOrEqual(instant)
    .reverse()
    .filter((finding) => finding.deletedAt === null)
    .toArray();

/** Earlier findings of the same post, by its canonical key; deleted ones left out. */
export const findingsOfPost = (db: Database, postKey: string): Promise<Finding[]> =>
  db.findings
    .where('postKey')
    .equals(postKey)
    .filter((finding) => finding.deletedAt === null)
    .toArray();

/** History of one finding, oldest first (ids are UUIDv7 and sort by time). */
export const historyOf = (db: Database, findingId: string): Promise<HistoryEvent[]> =>
  db.history.where('findingId').equals(findingId).sortBy('id');
