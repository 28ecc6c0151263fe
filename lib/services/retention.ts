import { NAMED_AT_ONCE } from '../db/findings.ts';
import { forgetInImports } from '../db/imports.ts';
import { dropLeftWrites } from '../db/merge.ts';
import {
  findingsInParts,
  getRetentionState,
  idsOfEnded,
  putRetentionState,
  rewriteFindings,
} from '../db/retention.ts';
import { withoutPersonalData, withoutPersonIn } from '../log/depersonalise.ts';
import { ENDED_STATUSES, expiryOf, isClockInDoubt, lookedAt, removalOf } from '../log/retention.ts';
import type { Finding } from '../model/finding.ts';
import { BY_ITSELF, PERSONAL_REMOVED, type RetentionRun } from '../model/retention.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { dayIn } from '../util/time.ts';
import type { ServiceContext } from './context.ts';

/** Removes personal data whose time is up. `changed` is told of every finding written. */
export function createRetention(
  context: ServiceContext,
  changed: (findings: readonly Finding[]) => void = () => {},
) {
  const { db, now, newId, settings } = context;

  const remove = async (
    ids: readonly string[],
    isDue: (finding: Finding) => boolean,
    run: RetentionRun,
  ): Promise<number> => {
    const found: Pick<Finding, 'id' | 'issueId'>[] = [];
    for await (const part of findingsInParts(db, ids))
      found.push(...part.filter(isDue).map(({ id, issueId }) => ({ id, issueId })));
    const due = found.map(({ id }) => id);
    const issueIds = found.flatMap(({ issueId }) => issueId ?? []);
    if (due.length > 0) await forgetInImports(db, due, issueIds);
    await dropLeftWrites(db, now().getTime());
    let removed = 0;
    for (let at = 0; at < due.length; at += NAMED_AT_ONCE) {
      const written = await rewriteFindings(
        db,
        due.slice(at, at + NAMED_AT_ONCE),
        (records) => {
          // Read again within the transaction: it may have been held or taken up since.
          if (!isDue(records.finding)) return null;
          const { finding, history, replies } = withoutPersonalData(records, run.at);
          const event = {
            id: newId(),
            findingId: finding.id,
            at: run.at,
            by: run.by,
            field: PERSONAL_REMOVED,
            from: null,
            to: String(run.days),
          };
          const clean = (text: string) => withoutPersonIn(records.finding, text);
          return {
            finding,
            replies,
            aliases: records.aliases.map((alias) => ({ ...alias, text: clean(alias.text) })),
            approvals: records.approvals.map(({ answer, ...asked }) => ({
              ...asked,
              answer: answer && { ...answer, remark: clean(answer.remark) },
            })),
            issues: records.issues.map((issue) => ({ ...issue, title: clean(issue.title) })),
            history: [...history, event],
          };
        },
        run,
      );
      changed(written);
      removed += written.length;
    }
    return removed;
  };

  const runBy = (by: string, days: number): RetentionRun => ({
    id: newId(),
    at: now().toISOString(),
    by,
    days,
    findings: 0,
  });

  return {
    /**
     * The look of the day: removes what was announced for long enough. Removes nothing when it was done today, nor while
     * the clock is in doubt. Returns from how many findings.
     */
    async look(): Promise<number> {
      const { retentionDays, zone } = await settings();
      const at = now();
      await dropLeftWrites(db, at.getTime());
      const state = await getRetentionState(db);
      if (isClockInDoubt(state, at.getTime())) return 0;
      const sameDay = state && dayIn(state.checkedAt, zone) === dayIn(at.toISOString(), zone);
      if (sameDay && state.days === retentionDays) return 0;
      const next = lookedAt(state, retentionDays, at.getTime());
      await putRetentionState(db, next);
      if (retentionDays === 0) return 0;
      const isDue = (finding: Finding) => {
        const removal = removalOf(finding, next);
        return removal !== null && removal <= at.getTime();
      };
      return remove(await idsOfEnded(db, ENDED_STATUSES), isDue, runBy(BY_ITSELF, retentionDays));
    },
    /** Removes personal data of the findings that a person saw and whose time is up; of others not. Cannot be undone. */
    async remove(ids: readonly string[]): Promise<Outcome<number>> {
      const { retentionDays, officer } = await settings();
      const at = now().getTime();
      if (isClockInDoubt(await getRetentionState(db), at)) return failed('clock_in_doubt');
      const isDue = (finding: Finding) => {
        const expiry = expiryOf(finding, retentionDays);
        return expiry !== null && expiry <= at;
      };
      return done(await remove(ids, isDue, runBy(officer, retentionDays)));
    },
    /** A person says that the clock is right: the announcement begins anew. */
    async trustClock(): Promise<void> {
      await putRetentionState(db, lookedAt(null, (await settings()).retentionDays, now().getTime()));
    },
  };
}
