import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';
import { done } from '../../../lib/util/outcome.ts';

/** Calls from match to copied reply. */
export function registerReplyCalls({ aliases, corrections, replies, matching }: Services): void {
  onOwnPage('match', async (query) => done(await matching.match(query)));
  onOwnPage('decide', async (input) => {
    const decided = await replies.decide(input);
    // A decision never fails for want of room for a proposal.
    if (decided.ok && input.clarificationId)
      await aliases
        .learn(input.findingId, input.clarificationId, input.matchesSeen)
        .catch((error) => console.error('learn', error));
    return decided;
  });
  onOwnPage('saveDraft', (draft) => replies.saveDraft(draft));
  onOwnPage('recordCopy', (copy) => replies.recordCopy(copy));
  onOwnPage('recordCard', (card) => replies.recordCard(card));
  onOwnPage('markInserted', (replyId) => replies.markInserted(replyId));
  onOwnPage('setReplyUrl', ({ replyId, url }) => replies.setUrl(replyId, url));
  onOwnPage('markCorrected', ({ replyId, corrected }) => corrections.mark(replyId, corrected));
}
