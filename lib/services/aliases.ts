import { addAliasProposal, getAliasProposal, setAliasStatus } from '../db/alias-proposals.ts';
import { getClarification } from '../db/clarifications.ts';
import { getFinding } from '../db/findings.ts';
import { proposeAlias } from '../matching/index.ts';
import type { Clarification, ClarificationInput } from '../model/clarification.ts';
import type { MatchResult } from '../model/match.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';
import { toDocument } from './matching.ts';

type SaveEntry = (id: string, input: ClarificationInput) => Promise<Outcome<{ id: string }>>;

/** Whether the matcher had put the chosen entry first and was sure of it: then there is nothing to learn. */
const wasExpected = (seen: MatchResult | null, clarificationId: string): boolean => {
  const best = seen?.matches[0];
  return best?.id === clarificationId && best.band === 'strong';
};

const inputOf = (entry: Clarification): ClarificationInput => {
  const { id, version, sample, createdAt, updatedAt, updatedBy, deletedAt, ...input } = entry;
  return input;
};

/** What is learned from officers' choices: proposals only, never a silent change of the library. */
export function createAliases(context: ServiceContext, save: SaveEntry) {
  const { db } = context;
  return {
    /** To be called after a decision: proposes the wording when the officer chose otherwise than the matcher. */
    async learn(findingId: string, clarificationId: string, seen: MatchResult | null): Promise<void> {
      const [finding, entry] = [await getFinding(db, findingId), await getClarification(db, clarificationId)];
      if (!finding || !entry || wasExpected(seen, clarificationId)) return;
      const text = proposeAlias(finding, toDocument(entry, context.now()));
      if (!text) return;
      const { at, by, newId } = await stampOf(context);
      const proposal = { id: newId(), clarificationId, findingId, text, proposedAt: at, proposedBy: by };
      await addAliasProposal(db, { ...proposal, status: 'open' });
    },

    /** Adds the wording to the entry's claims as a new version. */
    async accept(id: string): Promise<Outcome<null>> {
      const proposal = await getAliasProposal(db, id);
      const entry = proposal && (await getClarification(db, proposal.clarificationId));
      if (!proposal || !entry || entry.deletedAt) return failed('not_found', id);
      const input = inputOf(entry);
      const saved = await save(entry.id, { ...input, claims: [...input.claims, proposal.text] });
      if (!saved.ok) return saved;
      await setAliasStatus(db, id, 'accepted');
      return done(null);
    },

    async dismiss(id: string): Promise<Outcome<null>> {
      await setAliasStatus(db, id, 'dismissed');
      return done(null);
    },
  };
}
