import type { Table } from 'dexie';
import { type Finding, isAnswered, isDecided, OPEN_STATUSES } from '../model/finding.ts';
import { dayIn, type Zone } from '../util/time.ts';
import { nextNumber } from './counters.ts';
import type { Database } from './database.ts';
import { addEvents, type Change, eventsOf, type Stamp } from './history.ts';
import { forgetInImports } from './imports.ts';

/** The office whose running numbers are given out. */
export interface Office {
  /** `KPU-3373`, or empty. */
  code: string;
  /** In whose calendar a year begins. */
  zone: Zone;
}

/** `KPU-3373-2026-0042`, or `0042/2026` without a code. */
const numberOf = (count: number, code: string, year: string): string => {
  const digits = String(count).padStart(4, '0');
  return code ? `${code}-${year}-${digits}` : `${digits}/${year}`;
};

/**
 * The highest number that findings bear already: those of the office's own log, brought back on another computer. No office
 * gets to a million in a year; such a number was mistyped and would lead the series astray.
 */
async function highestIn(db: Database, code: string, year: string): Promise<number> {
  const series = code ? [`${code}-${year}-`, `${code}-${year}-\uffff`] : ['0', ':'];
  const pattern = code ? /-(\d{1,6})$/ : new RegExp(`^(\\d{1,6})/${year}$`);
  const numbers = await db.findings
    .where('number')
    .between(...(series as [string, string]))
    .keys();
  return numbers.reduce<number>(
    (highest, number) => Math.max(highest, Number(pattern.exec(String(number))?.[1] ?? 0)),
    0,
  );
}

/** The next number of the office. To be called in the transaction that stores the finding. */
async function runningNumber(db: Database, { code, zone }: Office, at: string): Promise<string> {
  const year = dayIn(at, zone).slice(0, 4);
  const series = `finding ${code} ${year}`;
  const next = numberOf(await nextNumber(db, series), code, year);
  if ((await db.findings.where('number').equals(next).count()) === 0) return next;
  return numberOf(await nextNumber(db, series, await highestIn(db, code, year)), code, year);
}

/** Stores a new finding with its number and its first history event, all or nothing. */
export const addFinding = (
  db: Database,
  finding: Omit<Finding, 'number'>,
  office: Office,
  stamp: Stamp,
): Promise<Finding> =>
  db.transaction('rw', db.findings, db.history, db.counters, async () => {
    const stored = { ...finding, number: await runningNumber(db, office, finding.createdAt) };
    await db.findings.add(stored);
    await db.history.add({
      id: stamp.newId(),
      findingId: finding.id,
      at: stamp.at,
      by: stamp.by,
      field: 'created',
      from: null,
      to: finding.postKey ?? finding.permalink,
    });
    return stored;
  });

/** The times of the first decision and the first answer stay whatever comes after them, unless they are taken back. */
function timesOf(before: Finding, after: Finding, at: string): Pick<Finding, 'decidedAt' | 'answeredAt'> {
  if (!isDecided(after)) return { decidedAt: null, answeredAt: null };
  const takenBack = before.escalation?.at === before.answeredAt && !after.escalation;
  const answeredAt = takenBack ? null : before.answeredAt;
  return {
    decidedAt: before.decidedAt ?? at,
    answeredAt: answeredAt ?? (isAnswered(after) ? at : null),
  };
}

/** Larger writes do not say which records they touched, and every open list would read all of them again. */
export const NAMED_AT_ONCE = 49;

/** A finding before and after a change. */
export interface Changed {
  before: Finding;
  after: Finding;
}

/**
 * Changes each finding as `change` says (null: not at all) and records one event per changed field, all or nothing.
 * Unknown ids are passed over.
 */
export const reviseFindings = (
  db: Database,
  ids: readonly string[],
  change: (finding: Finding) => Change | null,
  stamp: Stamp,
): Promise<Changed[]> =>
  db.transaction('rw', db.findings, db.history, async () => {
    const revised = (await getFindings(db, ids)).flatMap((before) => {
      const wanted = change(before);
      if (!wanted) return [];
      const changed = { ...before, ...wanted, updatedAt: stamp.at };
      const after = { ...changed, ...timesOf(before, changed, stamp.at) };
      return [{ before, after, events: eventsOf(before, wanted, stamp) }];
    });
    const written = revised.map(({ after }) => after);
    for (let at = 0; at < written.length; at += NAMED_AT_ONCE)
      await db.findings.bulkPut(written.slice(at, at + NAMED_AT_ONCE));
    await addEvents(
      db,
      revised.flatMap(({ events }) => events),
    );
    return revised.map(({ before, after }) => ({ before, after }));
  });

/** Writes the same change into findings; the findings as they are then. */
export const changeFindings = async (
  db: Database,
  ids: readonly string[],
  change: Change,
  stamp: Stamp,
): Promise<Finding[]> => (await reviseFindings(db, ids, () => change, stamp)).map(({ after }) => after);

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

/** Ids of findings that somebody still has to decide on or to answer, deleted ones too, in no order. */
export const openFindingIds = (db: Database): Promise<string[]> =>
  db.findings
    .where('status')
    .anyOf(...OPEN_STATUSES)
    .primaryKeys();

/** Deleted findings, the last deleted first. */
export const listDeleted = (db: Database): Promise<Finding[]> =>
  db.findings.where('deletedAt').above('').reverse().toArray();

/** Tables whose rows belong to a finding and are found by its id; a draft bears that id itself. */
export const tablesBeside = (db: Database): Table<{ findingId: string }, string>[] => [
  db.history,
  db.replies,
  db.evidence,
  db.approvals,
  db.aliasProposals,
];

/** Forgets deleted findings for good, with all that belongs to them; others are passed over. Returns how many. */
export const purgeFindings = (db: Database, ids: readonly string[]): Promise<number> =>
  db.transaction('rw', [db.findings, db.drafts, db.imports, ...tablesBeside(db)], async () => {
    const gone = (await getFindings(db, ids)).filter(({ deletedAt }) => deletedAt).map(({ id }) => id);
    await db.findings.bulkDelete(gone);
    await db.drafts.bulkDelete(gone);
    for (const table of tablesBeside(db)) await table.where('findingId').anyOf(gone).delete();
    await forgetInImports(db, gone);
    return gone.length;
  });
