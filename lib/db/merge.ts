import type { Finding } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Issue } from '../model/issue.ts';
import type { LogRecord } from '../model/log-file.ts';
import type { MergeWrite } from '../model/merge.ts';
import type { Reply } from '../model/reply.ts';
import { derivedId } from '../util/derived-id.ts';
import { groupBy } from '../util/group.ts';
import type { Database } from './database.ts';
import { getFindings } from './findings.ts';

/** Writes of an import that wait for the others; they take effect all at once or never. As they came, many to a row. */
export interface StagedWrites {
  batch: string;
  writes: readonly MergeWrite[];
}

/** Lays writes aside; what a closed window left of another import goes. */
export const stageWrites = (db: Database, batch: string, writes: readonly MergeWrite[]): Promise<void> =>
  db.transaction('rw', db.stagedWrites, async () => {
    await db.stagedWrites.where('batch').below(batch).delete();
    await db.stagedWrites.where('batch').above(batch).delete();
    await db.stagedWrites.add({ batch, writes });
  });

/** An import that takes longer than this was left: its window was closed. */
const LONGEST_MS = 3_600_000;

/** Drops what closed windows left, at `now` (ms since 1970): ids of batches sort by the time at which they were begun. */
export async function dropLeftWrites(db: Database, now: number): Promise<void> {
  const idAt = (ms: number) => derivedId('', new Date(ms).toISOString());
  await db.stagedWrites
    .where('batch')
    .below(idAt(now - LONGEST_MS))
    .delete();
  await db.stagedWrites
    .where('batch')
    .above(idAt(now + LONGEST_MS))
    .delete();
}

export const dropWrites = (db: Database, batch: string): Promise<number> =>
  db.stagedWrites.where('batch').equals(batch).delete();

/** All writes of a batch. To be called in the transaction that applies them. */
export const stagedWrites = async (db: Database, batch: string): Promise<MergeWrite[]> =>
  (await db.stagedWrites.where('batch').equals(batch).toArray()).flatMap(({ writes }) => writes);

/** From so many findings on, reading the whole table is faster than asking for each. */
const MANY = 300;

/** Rows that belong to findings, by finding, in the order of their ids. */
export async function rowsOfFindings<Row extends HistoryEvent | Reply>(
  db: Database,
  table: 'history' | 'replies',
  ids: readonly string[],
): Promise<Map<string, Row[]>> {
  const wanted = new Set(ids);
  const all =
    ids.length > MANY
      ? (await db[table].toArray()).filter(({ findingId }) => wanted.has(findingId))
      : await db[table]
          .where('findingId')
          .anyOf([...ids])
          .toArray();
  const sorted = all.sort((a, b) => (a.id < b.id ? -1 : 1)) as Row[];
  return groupBy(sorted, ({ findingId }) => findingId);
}

/** Findings with their history and replies, by id; unknown ids are left out. */
export async function recordsById(db: Database, ids: readonly string[]): Promise<Map<string, LogRecord>> {
  const findings = await getFindings(db, ids);
  const known = findings.map(({ id }) => id);
  const [history, replies] = await Promise.all([
    rowsOfFindings<HistoryEvent>(db, 'history', known),
    rowsOfFindings<Reply>(db, 'replies', known),
  ]);
  return new Map(
    findings.map((finding) => [
      finding.id,
      { finding, history: history.get(finding.id) ?? [], replies: replies.get(finding.id) ?? [] },
    ]),
  );
}

/** Findings of posts by their canonical keys or, where those are not known, by their addresses. */
export async function findingsOfPosts(
  db: Database,
  keys: readonly string[],
  addresses: readonly string[],
): Promise<Finding[]> {
  const wanted = new Set(addresses);
  const [byKey, byAddress] = await Promise.all([
    db.findings
      .where('postKey')
      .anyOf([...keys])
      .toArray(),
    wanted.size === 0
      ? []
      : db.findings.filter(({ permalink }) => permalink !== null && wanted.has(permalink)).toArray(),
  ]);
  return [...new Map([...byKey, ...byAddress].map((finding) => [finding.id, finding])).values()];
}

export const issuesById = async (db: Database, ids: readonly string[]): Promise<Map<string, Issue>> =>
  new Map((await db.issues.bulkGet([...ids])).flatMap((issue) => (issue ? [[issue.id, issue]] : [])));
