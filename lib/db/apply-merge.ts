import { Dexie } from 'dexie';
import type { Finding } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { ImportUndo, MergeWrite } from '../model/merge.ts';
import type { Database } from './database.ts';
import { tablesBeside } from './findings.ts';

type FindingWrite = Extract<MergeWrite, { kind: 'finding' }>;
type IssueWrite = Extract<MergeWrite, { kind: 'issue' }>;

/** Records that are written at a time: a whole import at once would need it all in memory twice. */
const PART = 2_000;

/** Whether a record is still as it was when the import was planned. */
const isAsPlanned = (now: { updatedAt: string } | undefined, was: string | null): boolean =>
  (now?.updatedAt ?? null) === was;

/** Raised when the log went on after the import was planned; rolls the transaction back. */
export class OvertakenError extends Error {}

async function writeIssues(db: Database, writes: readonly IssueWrite[], undo: ImportUndo): Promise<void> {
  const stored = await db.issues.bulkGet(writes.map(({ issue }) => issue.id));
  if (!writes.every(({ was }, index) => isAsPlanned(stored[index], was))) throw new OvertakenError();
  await db.issues.bulkPut(writes.map(({ issue }) => issue));
  for (const [index, { issue }] of writes.entries())
    undo.issues.push({ id: issue.id, before: stored[index] ?? null, left: issue.updatedAt });
}

/** Adds events; the ids of those that were not there. An event never changes, and one of another finding least of all. */
async function addEvents(db: Database, events: readonly HistoryEvent[]): Promise<Set<string>> {
  const fresh = new Map(events.map((event) => [event.id, event]));
  try {
    await db.history.bulkAdd([...fresh.values()]);
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const ids = [...fresh.keys()];
    for (const position of Object.keys(error.failuresByPos)) fresh.delete(ids[Number(position)] ?? '');
  }
  return new Set(fresh.keys());
}

/** Adds what belongs to findings; an event or a reply of another finding is never written over. */
async function writeRows(
  db: Database,
  writes: readonly FindingWrite[],
  known: ReadonlySet<string>,
  undo: ImportUndo,
): Promise<void> {
  const events = writes.flatMap(({ history }) => history);
  const fresh = await addEvents(db, events);
  undo.history.push(
    ...events.filter(({ id, findingId }) => fresh.has(id) && known.has(findingId)).map(({ id }) => id),
  );
  const replies = writes.flatMap((write) => write.replies);
  const before = await db.replies.bulkGet(replies.map(({ id }) => id));
  const own = replies.flatMap((reply, index) => {
    const stored = before[index];
    return stored && stored.findingId !== reply.findingId ? [] : { reply, stored };
  });
  await db.replies.bulkPut(own.map(({ reply }) => reply));
  for (const { reply, stored } of own)
    if (known.has(reply.findingId))
      undo.replies.push({ id: reply.id, findingId: reply.findingId, before: stored ?? null });
}

async function writeFindings(db: Database, writes: readonly FindingWrite[], undo: ImportUndo): Promise<void> {
  for (let at = 0; at < writes.length; at += PART) {
    const part = writes.slice(at, at + PART);
    const stored = await db.findings.bulkGet(part.map(({ finding }) => finding.id));
    if (!part.every(({ was }, index) => isAsPlanned(stored[index], was))) throw new OvertakenError();
    await db.findings.bulkPut(part.map(({ finding }) => finding));
    for (const [index, { finding }] of part.entries())
      undo.findings.push({ id: finding.id, before: stored[index] ?? null, left: finding.updatedAt });
    await writeRows(db, part, new Set(stored.flatMap((finding) => finding?.id ?? [])), undo);
  }
}

/**
 * Writes what an import brings; the way back. To be called in a transaction over findings, history, replies and issues.
 * Throws {@link OvertakenError} when a record is no longer as it was when the import was planned.
 */
export async function applyWrites(db: Database, writes: readonly MergeWrite[]): Promise<ImportUndo> {
  const undo: ImportUndo = { findings: [], issues: [], history: [], replies: [] };
  await writeIssues(
    db,
    writes.filter((write): write is IssueWrite => write.kind === 'issue'),
    undo,
  );
  await writeFindings(
    db,
    writes.filter((write): write is FindingWrite => write.kind === 'finding'),
    undo,
  );
  return undo;
}

/** Deletes what belongs to findings that were added. */
async function forget(db: Database, ids: readonly string[]): Promise<void> {
  await db.findings.bulkDelete([...ids]);
  await db.drafts.bulkDelete([...ids]);
  const gone = new Set(ids);
  for (const table of tablesBeside(db)) {
    const keys: string[] = [];
    await table.orderBy('findingId').eachKey((findingId, { primaryKey }) => {
      if (gone.has(String(findingId))) keys.push(primaryKey);
    });
    await table.bulkDelete(keys);
  }
}

/** Takes issues back that nobody changed since and no finding needs. */
async function takeIssuesBack(db: Database, issues: ImportUndo['issues']): Promise<void> {
  for (const { id, before, left } of issues) {
    const now = await db.issues.get(id);
    if (now?.updatedAt !== left) continue;
    if (before) await db.issues.put(before);
    else if ((await db.findings.where('issueId').equals(id).count()) === 0) await db.issues.delete(id);
  }
}

/** What taking an import back changed. */
export interface TakenBack {
  /** Findings as they are now again. */
  restored: Finding[];
  /** Findings that are gone again, as they were last. */
  removed: Finding[];
  /** Findings that somebody changed since: they stay as they are. */
  kept: number;
}

/** Takes back what an import wrote. To be called in a transaction over all tables of the log. */
export async function takeBack(
  db: Database,
  { findings, issues, history, replies }: ImportUndo,
): Promise<TakenBack> {
  const now = await db.findings.bulkGet(findings.map(({ id }) => id));
  const untouched = findings.filter(({ left }, index) => now[index]?.updatedAt === left);
  const restored = untouched.flatMap(({ before }) => before ?? []);
  const added = new Set(untouched.filter(({ before }) => !before).map(({ id }) => id));
  const removed = now.flatMap((finding) => (finding && added.has(finding.id) ? finding : []));
  await db.findings.bulkPut(restored);
  await forget(db, [...added]);
  const back = new Set(restored.map(({ id }) => id));
  const events = await db.history.bulkGet(history);
  await db.history.bulkDelete(
    events.flatMap((event) => (event && back.has(event.findingId) ? event.id : [])),
  );
  const own = replies.filter(({ findingId }) => back.has(findingId));
  await db.replies.bulkDelete(own.filter(({ before }) => !before).map(({ id }) => id));
  await db.replies.bulkPut(own.flatMap(({ before }) => before ?? []));
  await takeIssuesBack(db, issues);
  return { restored, removed, kept: findings.length - untouched.length };
}
