import { onOwnPage } from '../../../lib/messages/receive.ts';
import type { Services } from '../../../lib/services/index.ts';
import { done } from '../../../lib/util/outcome.ts';

/** Calls about issues. */
export function registerIssueCalls({ issues, issueProposals }: Services): void {
  onOwnPage('proposeIssueOf', async (findingId) => done(await issueProposals.of(findingId)));
  onOwnPage('createIssue', async ({ input, findingIds }) => done(await issues.create(input, findingIds)));
  onOwnPage('changeIssue', ({ id, input }) => issues.change(id, input));
  onOwnPage('assignIssue', ({ findingIds, issueId }) => issues.assign(findingIds, issueId));
  onOwnPage('placeFindings', async (placements) => done(await issues.place(placements)));
  onOwnPage('mergeIssues', ({ ids, into }) => issues.merge(ids, into));
  onOwnPage('deleteIssue', (id) => issues.remove(id));
  onOwnPage('undoIssues', async (undo) => done(await issues.undo(undo)));
}
