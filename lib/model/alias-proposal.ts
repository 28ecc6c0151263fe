import * as v from 'valibot';
import { IdSchema, InstantSchema, text } from './primitives.ts';

/** Longest wording that is proposed: a claim in a sentence or two, not a whole post. */
const MAX_ALIAS = 300;

/**
 * A wording that the matcher did not connect with the entry that an officer chose. It helps next time only when the
 * library's editor accepts it.
 */
export const AliasProposalSchema = v.strictObject({
  id: IdSchema,
  clarificationId: IdSchema,
  findingId: IdSchema,
  text: text(MAX_ALIAS),
  status: v.picklist(['open', 'accepted', 'dismissed']),
  proposedAt: InstantSchema,
  proposedBy: text(200),
});
export type AliasProposal = v.InferOutput<typeof AliasProposalSchema>;
