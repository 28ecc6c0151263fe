import { getFinding, listFindings } from '../db/findings.ts';
import { listIssues } from '../db/issues.ts';
import { belongingTo, proposeIssues } from '../log/issues/propose.ts';
import { standingIssues } from '../log/issues/standing.ts';
import { groupSimilar } from '../matching/similar.ts';
import type { Finding } from '../model/finding.ts';
import type { IssueProposal } from '../model/issue.ts';
import type { ServiceContext } from './context.ts';
import { asPost, type Similar } from './similar.ts';

/** Newest findings that are grouped at once: a thousand take about a second. */
const MOST = 2_000;

/** Says to which issue findings seem to belong. A proposal changes nothing. */
export function createIssueProposals({ db }: ServiceContext, similar: Pick<Similar, 'likeFinding'>) {
  const issueIdOf = async () => {
    const standing = standingIssues(await listIssues(db));
    return (id: string | null) => (id && standing(id)?.id) || null;
  };

  /** The issue of what says the same, or of what was answered with the same entry. */
  const issueFor = async (finding: Finding): Promise<string | null> => {
    const like = await similar.likeFinding(finding);
    return belongingTo(like, await issueIdOf());
  };

  return {
    async of(findingId: string): Promise<string | null> {
      const finding = await getFinding(db, findingId);
      return finding ? issueFor(finding) : null;
    },

    async all(): Promise<IssueProposal[]> {
      const findings = await listFindings(db);
      const issueOf = await issueIdOf();
      const group = (members: readonly Finding[]) => groupSimilar(members.map(asPost));
      return proposeIssues(findings, { issueOf, group, most: MOST });
    },
  };
}
