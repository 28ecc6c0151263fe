import type { AliasProposal } from '../model/alias-proposal.ts';
import type { Finding, Status } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
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
    [db.findings, db.history, db.replies, db.aliasProposals, db.drafts, db.evidence, db.retentionRuns],
    async () => {
      const [history, replies, aliases] = [
        groupBy(await db.history.where('findingId').anyOf(ids).sortBy('id'), ({ findingId }) => findingId),
        groupBy(await db.replies.where('findingId').anyOf(ids).toArray(), ({ findingId }) => findingId),
        groupBy(
          await db.aliasProposals.filter(({ findingId }) => ids.includes(findingId)).toArray(),
          ({ findingId }) => findingId,
        ),
      ];
      const rewritten = (await getFindings(db, ids)).flatMap((finding) => {
        const { id } = finding;
        const records = rewrite({
          finding,
          history: history.get(id) ?? [],
          replies: replies.get(id) ?? [],
          aliases: aliases.get(id) ?? [],
        });
        return records ?? [];
      });
      const gone = rewritten.map(({ finding }) => finding.id);
      await db.findings.bulkPut(rewritten.map(({ finding }) => finding));
      await db.history.bulkPut(rewritten.flatMap((one) => one.history));
      await db.replies.bulkPut(rewritten.flatMap((one) => one.replies));
      await db.aliasProposals.bulkPut(rewritten.flatMap((one) => one.aliases));
      await db.drafts.bulkDelete(gone);
      await db.evidence.where('findingId').anyOf(gone).delete();
      if (gone.length > 0) {
        const before = (await db.retentionRuns.get(run.id))?.findings ?? 0;
        await db.retentionRuns.put({ ...run, findings: before + gone.length });
      }
      return rewritten.map(({ finding }) => finding);
    },
  );

/** Takes findings out of what would bring an import back to what was before it: they hold their personal data there. */
export async function forgetInImports(db: Database, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  await db.imports
    .filter(({ undo }) => undo?.findings.some(({ id }) => gone.has(id)) ?? false)
    .modify((one) => {
      if (!one.undo) return;
      one.undo.findings = one.undo.findings.filter(({ id }) => !gone.has(id));
      one.undo.replies = one.undo.replies.filter(({ findingId }) => !gone.has(findingId));
    });
}
