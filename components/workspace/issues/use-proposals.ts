import { useMemo } from 'preact/hooks';
import { candidatesFor, proposalsOf } from '../../../lib/log/issues/propose.ts';
import { standingIssues } from '../../../lib/log/issues/standing.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Issue, IssueProposal } from '../../../lib/model/issue.ts';
import { useGroups } from '../frame/use-groups.ts';

/** Newest findings without an issue that are compared at once; the next ones follow as these find their issue. */
const MOST = 2_000;

export interface IssueProposals {
  /** Null while findings are still compared. */
  proposals: IssueProposal[] | null;
  /** Findings without an issue: all, and those that were compared. */
  loose: number;
  compared: number;
}

/** What of the log seems to make an issue, or to belong to one. */
export function useProposals(findings: readonly Finding[], issues: readonly Issue[]): IssueProposals {
  const issueOf = useMemo(() => {
    const standing = standingIssues(issues);
    return (id: string | null) => (id && standing(id)?.id) || null;
  }, [issues]);
  const candidates = useMemo(() => candidatesFor(findings, issueOf, MOST), [findings, issueOf]);
  const ids = useMemo(() => candidates.findings.map(({ id }) => id), [candidates]);
  const groups = useGroups(candidates.loose > 0 ? ids : null, candidates.claims);
  const proposals = useMemo(
    () => (candidates.loose === 0 ? [] : groups && proposalsOf(groups, candidates, issueOf)),
    [groups, candidates, issueOf],
  );
  return { proposals, loose: candidates.loose, compared: Math.min(MOST, candidates.loose) };
}
