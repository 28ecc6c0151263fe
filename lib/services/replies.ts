import { approverOf } from '../db/approvals.ts';
import { getClarification } from '../db/clarifications.ts';
import { changeFindings, getFinding } from '../db/findings.ts';
import { addCard, addReply, putDraft, setReplyUrl, setReplyVia } from '../db/replies.ts';
import { approvalReasons, isSecondPerson } from '../drafts/approval.ts';
import { checkDraft, isBlocked } from '../drafts/check.ts';
import { officialSource } from '../library/official-source.ts';
import { isInForce } from '../library/validity.ts';
import { STATUS_AFTER_DECISION } from '../log/status.ts';
import type { CardTaken } from '../messages/calls/reply.ts';
import type { DecisionInput, Finding } from '../model/finding.ts';
import type { Draft, Reply } from '../model/reply.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { sha256 } from '../util/sha256.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';

type CopiedText = Omit<Reply, 'id' | 'via' | 'copiedAt' | 'copiedBy' | 'url'>;

/** A text on its way to the clipboard, and the second person who read it (empty: nobody did). */
type Copy = CopiedText & { approvedBy: string };

/** From decision to copied reply. */
export function createReplies(context: ServiceContext) {
  const { db } = context;

  /** Refuses what must never leave: entries that are gone, lapsed or without an official source, and blocked texts. */
  const mayCopy = async (
    { clarificationId, platform, text, approvedBy }: Copy,
    finding: Finding,
  ): Promise<Outcome<null>> => {
    const entry = await getClarification(db, clarificationId);
    if (!entry || entry.deletedAt) return failed('not_found', clarificationId);
    if (!isInForce(entry, context.now())) return failed('entry_not_in_force', entry.code);
    const settings = await context.settings();
    const { officialSuffixes } = settings;
    const { source } = officialSource(entry, officialSuffixes);
    if (!source) return failed('source_not_official', entry.code);
    const checks = checkDraft(text, {
      clarification: entry,
      platform,
      officialSuffixes,
      office: settings,
      avoid: settings.avoidPhrases,
      limits: settings.limits,
    });
    if (isBlocked(checks)) return failed('draft_blocked', checks.map(({ code }) => code).join());
    const reasons = approvalReasons({
      entry,
      seen: finding.matchesSeen,
      text,
      around: { office: settings, url: source.url, officialSuffixes },
    });
    if (!settings.secondApproval || reasons.length === 0 || isSecondPerson(approvedBy, settings.officer))
      return done(null);
    const byFile = await approverOf(db, {
      findingId: finding.id,
      clarificationId,
      clarificationVersion: entry.version,
      textSha256: await sha256(text),
    });
    return byFile ? done(null) : failed('approval_missing', reasons.join());
  };

  /** The finding, where a person decided to answer it with that entry. */
  const decidedToReply = async ({
    findingId,
    clarificationId,
  }: Pick<Reply, 'findingId' | 'clarificationId'>): Promise<Outcome<Finding>> => {
    const finding = await getFinding(db, findingId);
    if (!finding || finding.deletedAt) return failed('not_found', findingId);
    return finding.decision === 'reply' && finding.clarificationId === clarificationId
      ? done(finding)
      : failed('invalid_input', 'decision');
  };

  return {
    async decide(record: DecisionInput): Promise<Outcome<null>> {
      const { findingId, escalatedTo, ...choice } = record;
      if (choice.decision === 'reply' && !choice.clarificationId)
        return failed('invalid_input', 'clarificationId');
      const stamp = await stampOf(context);
      const change = {
        ...choice,
        ...(choice.decision === 'escalate' && {
          escalation: { to: escalatedTo, at: stamp.at, number: '', outcome: null },
        }),
        status: STATUS_AFTER_DECISION[choice.decision],
      };
      const changed = await changeFindings(db, [findingId], change, stamp);
      return changed.length > 0 ? done(null) : failed('not_found', findingId);
    },

    async saveDraft(draft: Omit<Draft, 'updatedAt'>): Promise<Outcome<null>> {
      await putDraft(db, { ...draft, updatedAt: context.now().toISOString() });
      return done(null);
    },

    /** Only a finding that a person decided to answer, with the entry that was decided on, can be copied. */
    async recordCopy(copy: Copy): Promise<Outcome<{ replyId: string }>> {
      const decided = await decidedToReply(copy);
      if (!decided.ok) return decided;
      const allowed = await mayCopy(copy, decided.value);
      if (!allowed.ok) return allowed;
      const stamp = await stampOf(context);
      const { approvedBy, ...copied } = copy;
      const reply: Reply = {
        ...copied,
        id: context.newId(),
        via: 'copy',
        copiedAt: stamp.at,
        copiedBy: stamp.by,
        url: null,
      };
      await addReply(db, reply, stamp, approvedBy.trim());
      return done({ replyId: reply.id });
    },

    /** Tells in the history that the picture of a reply was saved or copied. */
    async recordCard({ taken, ...about }: CardTaken): Promise<Outcome<null>> {
      const decided = await decidedToReply(about);
      if (!decided.ok) return decided;
      await addCard(db, about.findingId, taken, await stampOf(context));
      return done(null);
    },

    async markInserted(replyId: string): Promise<Outcome<null>> {
      return (await setReplyVia(db, replyId, 'insert')) ? done(null) : failed('not_found', replyId);
    },

    async setUrl(replyId: string, url: string | null): Promise<Outcome<null>> {
      const changed = await setReplyUrl(db, replyId, url, await stampOf(context));
      return changed ? done(null) : failed('not_found', replyId);
    },
  };
}
