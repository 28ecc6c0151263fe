import type { AliasProposal } from '../model/alias-proposal.ts';
import type { Approval } from '../model/approval.ts';
import type { Finding, Status } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Issue } from '../model/issue.ts';
import type { Reply } from '../model/reply.ts';
import type { RetentionRun, RetentionState } from '../model/retention.ts';
import { groupBy } from '../util/group.ts';
import type { Database } from './database.ts';
import { getFindings, NAMED_AT_ONCE } from './findings.ts';

export const getRetentionState = async (db: Database): Promise<RetentionState | null> =>
  (await db.retentionState.get('state')) ?? null;

export const putRetentionState = async (db: Database, state: RetentionState): Promise<void> => {
  await db.retentionState.put(state);
};

/** Removals of personal data, the last first. */
export const listRetentionRuns = (db: Database, most: number): Promise<RetentionRun[]> =>
  db.retentionRuns.toCollection().reverse().limit(most).toArray();

/** Ids of findings in any of the statuses, and of deleted ones; without reading the findings. */
export async function idsOfEnded(db: Database, statuses: readonly Status[]): Promise<string[]> {
  const ended = await db.findings.where('status').anyOf(statuses).primaryKeys();
  return [...new Set([...ended, ...(await db.findings.where('deletedAt').above('').primaryKeys())])];
}

/** Findings of these ids, so many at a time that the memory takes them lightly. */
export async function* findingsInParts(db: Database, ids: readonly string[]): AsyncGenerator<Finding[]> {
  for (let at = 0; at < ids.length; at += NAMED_AT_ONCE)
    yield await getFindings(db, ids.slice(at, at + NAMED_AT_ONCE));
}

/** One finding with what is kept about it and may name a person. */
export interface FindingRecords {
  finding: Finding;
  /** Oldest first. */
  history: HistoryEvent[];
  replies: Reply[];
  aliases: AliasProposal[];
  /** What a second person said of its texts. */
  approvals: Approval[];
  /** The issue that it is in, and those that went into that one. */
  issues: Issue[];
}

/** What is kept about findings besides the findings, by finding. */
async function recordsBeside(db: Database, ids: readonly string[]) {
  const ofFinding = ({ findingId }: { findingId: string }) => findingId;
  const [history, replies, approvals, aliases] = await Promise.all([
    db.history.where('findingId').anyOf(ids).sortBy('id'),
    db.replies.where('findingId').anyOf(ids).toArray(),
    db.approvals.where('findingId').anyOf(ids).toArray(),
    db.aliasProposals.where('findingId').anyOf(ids).toArray(),
  ]);
  return {
    history: groupBy(history, ofFinding),
    replies: groupBy(replies, ofFinding),
    approvals: groupBy(approvals, ofFinding),
    aliases: groupBy(aliases, ofFinding),
  };
}

/**
 * Replaces the records of findings by what `rewrite` makes of them, and forgets their drafts and their evidence; with
 * the record of the run all or nothing. `rewrite` gives null for a finding that stays as it is. The findings as they are
 * then.
 */
export const rewriteFindings = (
  db: Database,
  ids: readonly string[],
  rewrite: (records: FindingRecords) => FindingRecords | null,
  run: RetentionRun,
): Promise<Finding[]> =>
  db.transaction(
    'rw',
    [
      ...[db.findings, db.history, db.replies, db.aliasProposals, db.approvals, db.issues],
      ...[db.drafts, db.evidence, db.retentionRuns],
    ],
    async () => {
      const beside = await recordsBeside(db, ids);
      // Findings of one issue take it over from each other.
      const issues = new Map((await db.issues.toArray()).map((issue) => [issue.id, issue]));
      const rewritten = (await getFindings(db, ids)).flatMap((finding) => {
        const { id, issueId } = finding;
        const isIts = (issue: Issue) => issueId !== null && [issue.id, issue.mergedInto].includes(issueId);
        const records = rewrite({
          finding,
          history: beside.history.get(id) ?? [],
          replies: beside.replies.get(id) ?? [],
          aliases: beside.aliases.get(id) ?? [],
          approvals: beside.approvals.get(id) ?? [],
          issues: [...issues.values()].filter(isIts),
        });
        for (const issue of records?.issues ?? []) issues.set(issue.id, issue);
        return records ?? [];
      });
      const gone = rewritten.map(({ finding }) => finding.id);
      await db.findings.bulkPut(rewritten.map(({ finding }) => finding));
      await db.history.bulkPut(rewritten.flatMap((one) => one.history));
      await db.replies.bulkPut(rewritten.flatMap((one) => one.replies));
      await db.aliasProposals.bulkPut(rewritten.flatMap((one) => one.aliases));
      await db.approvals.bulkPut(rewritten.flatMap((one) => one.approvals));
      await db.issues.bulkPut(
        rewritten.flatMap((one) => one.issues.flatMap(({ id }) => issues.get(id) ?? [])),
      );
      await db.drafts.bulkDelete(gone);
      await db.evidence.where('findingId').anyOf(gone).delete();
      if (gone.length > 0) {
        const before = (await db.retentionRuns.get(run.id))?.findings ?? 0;
        await db.retentionRuns.put({ ...run, findings: before + gone.length });
      }
      return rewritten.map(({ finding }) => finding);
    },
  );
