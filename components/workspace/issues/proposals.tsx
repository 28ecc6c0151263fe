import { useEffect, useState } from 'preact/hooks';
import type { IssueSummary } from '../../../lib/log/issues/summary.ts';
import type { IssueProposal } from '../../../lib/model/issue.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { showNumber } from '../show.ts';
import { useCommand } from '../use-command.ts';
import type { IssueActions } from './use-issue-actions.ts';

interface ProposalsProps {
  /** Changes whenever findings come in or go to issues: proposals are asked for again. */
  state: string;
  issues: readonly IssueSummary[];
  actions: IssueActions;
}

const keyOf = ({ findingIds }: IssueProposal): string => findingIds[0] ?? '';

/** What is said of findings in no issue: each proposal is taken, or put aside until the page is opened again. */
export function Proposals({ state, issues, actions }: ProposalsProps) {
  const t = useT();
  const command = useCommand();
  const { language } = useSettings();
  const [proposals, setProposals] = useState<IssueProposal[] | null>(null);
  const [aside, putAside] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    void command('proposeIssues', null).then((outcome) => {
      if (current) setProposals(outcome.ok ? outcome.value : []);
    });
    return () => {
      current = false;
    };
  }, [command, state]);
  if (!proposals)
    return (
      <p class="soft" role="status">
        {t('issue.proposing')}
      </p>
    );
  const open = proposals.filter((proposal) => !aside.has(keyOf(proposal)));
  if (open.length === 0) return null;
  const take = ({ findingIds, issueId, title }: IssueProposal) =>
    issueId
      ? actions.assign(findingIds, issueId)
      : actions.create(
          { title: title || t('issue.untitled'), theme: null, clarificationId: null },
          findingIds,
        );
  const titleOf = ({ issueId, title }: IssueProposal): string => {
    const issue = issues.find((one) => one.issue.id === issueId)?.issue;
    return issue ? `${issue.code} ${issue.title}` : title || t('issue.untitled');
  };
  const count = open.reduce((sum, { findingIds }) => sum + findingIds.length, 0);
  return (
    <section class="issue__part issues__proposals" aria-labelledby="issue-proposals">
      <h2 id="issue-proposals">{t('issue.proposals')}</h2>
      <p class="soft">{t('issue.proposalsText', { count: showNumber(count, language) })}</p>
      <ul>
        {open.map((proposal) => (
          <li key={keyOf(proposal)} class="issue-proposal">
            <p>
              <span class="soft small">
                {t(proposal.issueId ? 'issue.proposeJoin' : 'issue.proposeNew', {
                  count: showNumber(proposal.findingIds.length, language),
                })}
              </span>
              <b>
                <SafeText text={titleOf(proposal)} />
              </b>
            </p>
            <div class="button-row">
              <Button icon="check" onClick={() => void take(proposal)}>
                {t(proposal.issueId ? 'issue.join' : 'issue.make')}
              </Button>
              <Button variant="quiet" onClick={() => putAside(new Set([...aside, keyOf(proposal)]))}>
                {t('issue.skip')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
