import type { Clarification } from '../model/clarification.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import { getClarifications } from './clarifications.ts';
import type { Database } from './database.ts';
import { listIssues } from './issues.ts';

/** What a recap is counted from; findings without the post as read, which no figure needs. */
export interface RecapRecords {
  findings: Omit<Finding, 'post' | 'matchesSeen'>[];
  issues: Issue[];
  entries: Clarification[];
}

/** Findings flagged at instants in [since, before) (ISO 8601) that are not deleted, with what they name. */
export async function recapRecords(db: Database, since: string, before: string): Promise<RecapRecords> {
  const findings: RecapRecords['findings'] = [];
  await db.findings
    .where('createdAt')
    .between(since, before, true, false)
    .each(({ post: _post, matchesSeen: _matches, ...finding }) => {
      if (finding.deletedAt === null) findings.push(finding);
    });
  const used = new Set(findings.flatMap(({ clarificationId }) => clarificationId ?? []));
  return { findings, issues: await listIssues(db), entries: await getClarifications(db, [...used]) };
}
