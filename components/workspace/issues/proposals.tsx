import { useState } from 'preact/hooks';
import type { IssueSummary } from '../../../lib/log/issues/summary.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Issue, IssueProposal, Placement } from '../../../lib/model/issue.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { showNumber } from '../show.ts';
import type { IssueActions } from './use-issue-actions.ts';
import { useProposals } from './use-proposals.ts';

interface ProposalsProps {
  findings: readonly Finding[];
  known: readonly Issue[];
  issues: readonly IssueSummary[];
  actions: IssueActions;
}

const SHOWN_AT_FIRST = 20;

const keyOf = ({ findingIds }: IssueProposal): string => findingIds[0] ?? '';
/** What one finding says alone may be an issue as well, but nothing speaks for it yet. */
const isAlone = ({ findingIds, issueId }: IssueProposal): boolean => findingIds.length === 1 && !issueId;

interface ProposalItemProps {
  proposal: IssueProposal;
  title: string;
  onTake: () => void;
  onSkip: () => void;
}

function ProposalItem({ proposal: { findingIds, issueId }, title, onTake, onSkip }: ProposalItemProps) {
  const t = useT();
  const { language } = useSettings();
  const count = showNumber(findingIds.length, language);
  return (
    <li class="issue-proposal">
      <p>
        <span class="soft small">{t(issueId ? 'issue.proposeJoin' : 'issue.proposeNew', { count })}</span>
        <b>
          <SafeText text={title} />
        </b>
      </p>
      <div class="button-row">
        <Button icon="check" onClick={onTake}>
          {t(issueId ? 'issue.join' : 'issue.make')}
        </Button>
        <Button variant="quiet" onClick={onSkip}>
          {t('issue.skip')}
        </Button>
      </div>
    </li>
  );
}

/** What is said of findings in no issue: taken one by one or all at once, or put aside until the page is opened again. */
export function Proposals({ findings, known, issues, actions }: ProposalsProps) {
  const t = useT();
  const { language } = useSettings();
  const { proposals, loose, compared } = useProposals(findings, known);
  const [aside, putAside] = useState<ReadonlySet<string>>(new Set());
  const [withAlone, showAlone] = useState(false);
  const [most, showMore] = useState(SHOWN_AT_FIRST);
  if (!proposals)
    return (
      <p class="soft" role="status">
        {t('issue.proposing')}
      </p>
    );
  const open = proposals.filter((proposal) => !aside.has(keyOf(proposal)));
  if (open.length === 0) return null;
  const alone = open.filter(isAlone);
  const offered = withAlone ? open : open.filter((proposal) => !isAlone(proposal));
  const placement = ({ findingIds, issueId, title, theme, clarificationId }: IssueProposal): Placement => ({
    findingIds,
    to: issueId ?? { title: title || t('issue.untitled'), theme, clarificationId },
  });
  const titleOf = ({ issueId, title }: IssueProposal): string => {
    const issue = issues.find((one) => one.issue.id === issueId)?.issue;
    return issue ? `${issue.code} ${issue.title}` : title || t('issue.untitled');
  };
  const show = (count: number) => showNumber(count, language);
  return (
    <section class="issue__part issues__proposals" aria-labelledby="issue-proposals">
      <div class="issue__bar">
        <h2 id="issue-proposals">{t('issue.proposals')}</h2>
        {offered.length > 1 && (
          <div class="button-row">
            <Button icon="check" onClick={() => void actions.place(offered.map(placement))}>
              {t('issue.takeAll', { count: show(offered.length) })}
            </Button>
          </div>
        )}
      </div>
      <p class="soft">
        {t('issue.proposalsText', { count: show(loose) })}
        {compared < loose && ` ${t('issue.proposalsSome', { count: show(compared) })}`}
      </p>
      <ul>
        {offered.slice(0, most).map((proposal) => (
          <ProposalItem
            key={keyOf(proposal)}
            proposal={proposal}
            title={titleOf(proposal)}
            onTake={() => void actions.place([placement(proposal)])}
            onSkip={() => putAside(new Set([...aside, keyOf(proposal)]))}
          />
        ))}
      </ul>
      <div class="button-row">
        {most < offered.length && (
          <Button onClick={() => showMore(most * 2)}>
            {t('issue.moreProposals', { count: show(offered.length - most) })}
          </Button>
        )}
        {alone.length > 0 && !withAlone && (
          <Button onClick={() => showAlone(true)}>
            {t('issue.showAlone', { count: show(alone.length) })}
          </Button>
        )}
      </div>
    </section>
  );
}
