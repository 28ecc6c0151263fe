import type { Finding } from '../../../lib/model/finding.ts';
import type { Issue } from '../../../lib/model/issue.ts';
import { useIssues } from '../../hooks/use-issues.ts';
import { useListing } from '../../hooks/use-listing.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { useProposals } from '../issues/use-proposals.ts';
import { showNumber } from '../show.ts';

interface LikeAddedProps {
  /** Ids of findings that an import brought. */
  added: ReadonlySet<string>;
}

interface FoundProps extends LikeAddedProps {
  findings: readonly Finding[];
  issues: readonly Issue[];
}

function Found({ added, findings, issues }: FoundProps) {
  const t = useT();
  const { language } = useSettings();
  const { proposals, loose, compared } = useProposals(findings, issues);
  if (!proposals) return <>{t('issue.proposing')}</>;
  const like = proposals.filter(
    ({ findingIds, issueId }) => (issueId || findingIds.length > 1) && findingIds.some((id) => added.has(id)),
  );
  const count = new Set(like.flatMap(({ findingIds }) => findingIds)).size;
  if (count === 0) return <>{t('logMerge.likeNone')}</>;
  const show = (value: number) => showNumber(value, language);
  return (
    <>
      {t('logMerge.like', { count: show(count), issues: show(like.length) })}
      {compared < loose && ` ${t('issue.proposalsSome', { count: show(compared) })}`}
    </>
  );
}

/** How much of what an import brought says the same as something else in the log: it is proposed into issues. */
export function LikeAdded({ added }: LikeAddedProps) {
  const listing = useListing();
  const issues = useIssues();
  const isReady = listing.status === 'ready' && listing.value.complete && issues.status === 'ready';
  return isReady ? <Found added={added} findings={listing.value.findings} issues={issues.value} /> : null;
}
