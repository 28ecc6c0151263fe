import { getFinding } from '../db/findings.ts';
import { listIssues } from '../db/issues.ts';
import { belongingTo } from '../log/issues/propose.ts';
import { standingIssues } from '../log/issues/standing.ts';
import type { ServiceContext } from './context.ts';
import type { Similar } from './similar.ts';

/** Says to which issue a finding seems to belong. A proposal changes nothing. */
export const createIssueProposals = ({ db }: ServiceContext, similar: Pick<Similar, 'likeFinding'>) => ({
  /** The issue of what says the same, likest first. */
  async of(findingId: string): Promise<string | null> {
    const finding = await getFinding(db, findingId);
    if (!finding) return null;
    const standing = standingIssues(await listIssues(db));
    return belongingTo(await similar.likeFinding(finding), (id) => (id && standing(id)?.id) || null);
  },
});
