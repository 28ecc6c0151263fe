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

/** Stores a new issue of findings under the next code of its year, `ISU-2026-012`, all or nothing. */
export const addIssue = (
  db: Database,
  issue: Omit<Issue, 'code'>,
  findingIds: readonly string[],
  zone: Zone,
  stamp: Stamp,
): Promise<{ issue: Issue; moved: Changed[] }> =>
  db.transaction('rw', db.issues, db.counters, db.findings, db.history, async () => {
    const year = dayIn(issue.createdAt, zone).slice(0, 4);
    const next = String(await nextNumber(db, `issue ${year}`)).padStart(3, '0');
    const stored = { ...issue, code: `ISU-${year}-${next}` };
    await db.issues.add(stored);
    const moves = new Map(findingIds.map((id) => [id, stored.id]));
    return { issue: stored, moved: await moveFindings(db, moves, stamp) };
  });

/** Findings of issues, deleted findings included: they come back to their issue. */
export const findingsOfIssues = (db: Database, ids: readonly string[]): Promise<Finding[]> =>
  db.findings
    .where('issueId')
    .anyOf([...ids])
    .toArray();
