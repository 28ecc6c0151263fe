import type { Clarification } from '../model/clarification.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import type { Reply } from '../model/reply.ts';
import { getClarifications } from './clarifications.ts';
import type { Database } from './database.ts';
import { getFindings } from './findings.ts';
import { repliesOfAll } from './replies.ts';

/** Findings whole, with what came of them. */
export interface LogRecords {
  /** In the order asked for. */
  findings: Finding[];
  replies: Reply[];
  /** The entries that they were answered with, deleted ones included. */
  entries: Clarification[];
  issues: Issue[];
}

const idsIn = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** The records of some findings, by their ids; unknown ids are left out. */
export async function recordsOf(db: Database, ids: readonly string[]): Promise<LogRecords> {
  const findings = await getFindings(db, ids);
  const [replies, entries, issues] = await Promise.all([
    repliesOfAll(db, ids),
    getClarifications(db, idsIn(findings.map(({ clarificationId }) => clarificationId))),
    db.issues.bulkGet(idsIn(findings.map(({ issueId }) => issueId))),
  ]);
  return { findings, replies, entries, issues: issues.filter((issue) => issue !== undefined) };
}

/** How many findings that are not deleted, and how many replies there are. */
export async function logCounts(db: Database): Promise<{ findings: number; replies: number }> {
  const [all, deleted, replies] = await Promise.all([
    db.findings.count(),
    db.findings.where('deletedAt').above('').count(),
    db.replies.count(),
  ]);
  return { findings: all - deleted, replies };
}
