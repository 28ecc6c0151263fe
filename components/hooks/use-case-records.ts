import { getClarifications } from '../../lib/db/clarifications.ts';
import type { Database } from '../../lib/db/database.ts';
import { evidenceOf } from '../../lib/db/evidence.ts';
import { historyOf } from '../../lib/db/history.ts';
import { recordsOf } from '../../lib/db/records.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { HistoryEvent } from '../../lib/model/history.ts';
import type { Issue } from '../../lib/model/issue.ts';
import type { Reply } from '../../lib/model/reply.ts';
import { sha256 } from '../../lib/util/sha256.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** Findings with all that is known of them, oldest first. */
export interface CaseRecords {
  findings: {
    finding: Finding;
    history: HistoryEvent[];
    replies: Reply[];
    /** `intact`: whether the picture still has the hash that was taken of it; null without one. */
    evidence: { evidence: Evidence; intact: boolean | null }[];
  }[];
  issue: Issue | null;
  /** The entry of the issue, else the first that was chosen for a finding. */
  clarification: Clarification | null;
}

const isIntact = async ({ picture }: Evidence): Promise<boolean | null> =>
  picture && (await sha256(picture.blob)) === picture.sha256;

async function caseRecords(db: Database, ids: readonly string[]): Promise<CaseRecords> {
  const { findings, replies, entries, issues } = await recordsOf(db, ids);
  const [issue = null] = issues.filter(({ deletedAt }) => deletedAt === null);
  const [ofIssue] = await getClarifications(db, issue?.clarificationId ? [issue.clarificationId] : []);
  const kept = findings
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  // The store is read before anything is reckoned: a live query loses sight of what is read after other waiting.
  const read = await Promise.all(
    kept.map(async (finding) => ({
      finding,
      replies: replies.filter(({ findingId }) => findingId === finding.id),
      history: await historyOf(db, finding.id),
      evidence: await evidenceOf(db, finding.id),
    })),
  );
  const checked = read.map(async ({ evidence, ...rest }) => ({
    ...rest,
    evidence: await Promise.all(
      evidence.map(async (one) => ({ evidence: one, intact: await isIntact(one) })),
    ),
  }));
  const chosen = kept.find(({ clarificationId }) => clarificationId)?.clarificationId;
  return {
    findings: await Promise.all(checked),
    issue,
    clarification: ofIssue ?? entries.find(({ id }) => id === chosen) ?? null,
  };
}

/** The records of a case, kept current. */
export function useCaseRecords(ids: readonly string[]): Live<CaseRecords> {
  const db = useDatabase();
  return useLiveQuery(() => caseRecords(db, ids), [db, ids.join()]);
}
