import { useEffect, useState } from 'preact/hooks';
import { standingIssues } from '../../../lib/log/issues/standing.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { useIssues } from '../../hooks/use-issues.ts';
import { useListing } from '../../hooks/use-listing.ts';
import { useSend } from '../../hooks/use-send.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { hrefOf } from '../route.ts';
import { PutToIssue } from './put-to-issue.tsx';
import { useIssueActions } from './use-issue-actions.ts';

/** The issue that a finding without one seems to belong to. */
function useProposal({ id, issueId }: Finding): string | null {
  const send = useSend();
  const [proposed, setProposed] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setProposed(null);
    if (issueId === null)
      void send('proposeIssueOf', id).then((outcome) => {
        if (current && outcome.ok) setProposed(outcome.value);
      });
    return () => {
      current = false;
    };
  }, [send, id, issueId]);
  return proposed;
}

/** The claim that a finding counts for: named, proposed, or to be chosen. */
export function FindingIssue({ finding }: { finding: Finding }) {
  const t = useT();
  const issues = useIssues();
  const listing = useListing();
  const actions = useIssueActions();
  const proposed = useProposal(finding);
  const [putting, put] = useState(false);
  if (issues.status !== 'ready') return null;
  const standing = standingIssues(issues.value);
  const issue = finding.issueId ? standing(finding.issueId) : null;
  const proposal = proposed ? standing(proposed) : null;
  return (
    <section class="detail__section">
      <h2>{t('column.issue')}</h2>
      {issue ? (
        <p>
          <a href={hrefOf({ page: 'issues', id: issue.id })}>
            <b>{issue.code}</b> <SafeText text={issue.title} />
          </a>
        </p>
      ) : (
        <p class="soft">
          {proposal
            ? t('issue.proposed', { issue: `${proposal.code} ${proposal.title}` })
            : t('issue.none.choice')}
        </p>
      )}
      <div class="button-row">
        {proposal && !issue && (
          <Button icon="check" onClick={() => void actions.assign([finding.id], proposal.id)}>
            {t('issue.take')}
          </Button>
        )}
        <Button icon="speech" onClick={() => put(true)}>
          {t('issue.put')}
        </Button>
        {issue && (
          <Button variant="quiet" onClick={() => void actions.assign([finding.id], null)}>
            {t('issue.release')}
          </Button>
        )}
      </div>
      {putting && listing.status === 'ready' && (
        <PutToIssue ids={[finding.id]} findings={listing.value.findings} onClose={() => put(false)} />
      )}
    </section>
  );
}
