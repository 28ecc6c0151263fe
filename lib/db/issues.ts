import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import { dayIn, type Zone } from '../util/time.ts';
import { nextNumber } from './counters.ts';
import type { Database } from './database.ts';
import { type Changed, reviseFindings } from './findings.ts';
import type { Stamp } from './history.ts';

/** All issues, merged and deleted ones included: findings may still name them. */
export const listIssues = (db: Database): Promise<Issue[]> => db.issues.toArray();

export const getIssues = async (db: Database, ids: readonly string[]): Promise<Issue[]> =>
  (await db.issues.bulkGet([...ids])).filter((issue) => issue !== undefined);

/** Which findings go to which issue (null: to none). */
export type Moves = ReadonlyMap<string, string | null>;

const moveFindings = (db: Database, moves: Moves, stamp: Stamp): Promise<Changed[]> =>
  reviseFindings(
    db,
    [...moves.keys()],
    ({ id, issueId }) => {
      const to = moves.get(id) ?? null;
      return issueId === to ? null : { issueId: to };
    },
    stamp,
  );

/** Writes issues and moves findings, all or nothing; the findings that were moved. */
export const writeIssues = (
  db: Database,
  issues: readonly Issue[],
  moves: Moves,
  stamp: Stamp,
): Promise<Changed[]> =>
  db.transaction('rw', db.issues, db.findings, db.history, async () => {
    await db.issues.bulkPut([...issues]);
    return moveFindings(db, moves, stamp);
  });

/** A code of the office itself: others name theirs, as in `ISU-2026-001/KPU-3373`. No office gets to a million in a year. */
const OWN_CODE = /^ISU-\d{4}-(\d{1,6})$/;

/** The highest number among the office's own codes of a year: a log that was restored brings codes with it. */
async function highestCode(db: Database, year: string): Promise<number> {
  const codes = await db.issues.where('code').startsWith(`ISU-${year}-`).uniqueKeys();
  return Math.max(0, ...codes.map((code) => Number(OWN_CODE.exec(String(code))?.[1] ?? 0)));
}

/** The next code of a year, `ISU-2026-012`. To be called in the transaction that stores the issue. */
async function nextCode(db: Database, createdAt: string, zone: Zone): Promise<string> {
  const year = dayIn(createdAt, zone).slice(0, 4);
  const next = await nextNumber(db, `issue ${year}`, await highestCode(db, year));
  return `ISU-${year}-${String(next).padStart(3, '0')}`;
}

/** Stores new issues, each under the next code of its year, and moves findings, all or nothing. */
export const addIssues = (
  db: Database,
  issues: readonly Omit<Issue, 'code'>[],
  moves: Moves,
  zone: Zone,
  stamp: Stamp,
): Promise<{ issues: Issue[]; moved: Changed[] }> =>
  db.transaction('rw', db.issues, db.counters, db.findings, db.history, async () => {
    const stored: Issue[] = [];
    for (const issue of issues) stored.push({ ...issue, code: await nextCode(db, issue.createdAt, zone) });
    await db.issues.bulkAdd(stored);
    return { issues: stored, moved: await moveFindings(db, moves, stamp) };
  });

/** Findings of issues, deleted findings included: they come back to their issue. */
export const findingsOfIssues = (db: Database, ids: readonly string[]): Promise<Finding[]> =>
  db.findings
    .where('issueId')
    .anyOf([...ids])
    .toArray();
