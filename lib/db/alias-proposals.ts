import type { AliasProposal } from '../model/alias-proposal.ts';
import type { Database } from './database.ts';

/** Stores a proposal, unless the same wording was proposed for the entry before (even if it was dismissed). */
export const addAliasProposal = (db: Database, proposal: AliasProposal): Promise<void> =>
  db.transaction('rw', db.aliasProposals, async () => {
    const same = await db.aliasProposals
      .where('clarificationId')
      .equals(proposal.clarificationId)
      .filter(({ text }) => text.toLowerCase() === proposal.text.toLowerCase())
      .count();
    if (same === 0) await db.aliasProposals.add(proposal);
  });

export const getAliasProposal = (db: Database, id: string): Promise<AliasProposal | undefined> =>
  db.aliasProposals.get(id);

export const setAliasStatus = async (
  db: Database,
  id: string,
  status: AliasProposal['status'],
): Promise<void> => {
  await db.aliasProposals.update(id, { status });
};

/** Proposals that wait for the editor, oldest first; of one entry when `clarificationId` is given. */
export const openAliasProposals = (db: Database, clarificationId?: string): Promise<AliasProposal[]> => {
  const all = clarificationId
    ? db.aliasProposals.where('clarificationId').equals(clarificationId)
    : db.aliasProposals.toCollection();
  return all.filter(({ status }) => status === 'open').sortBy('id');
};
