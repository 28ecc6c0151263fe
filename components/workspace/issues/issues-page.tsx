import { useMemo } from 'preact/hooks';
import { browseIssues, NO_ISSUE_FILTER } from '../../../lib/log/issues/browse.ts';
import { type IssueSummary, summarise } from '../../../lib/log/issues/summary.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Issue } from '../../../lib/model/issue.ts';
import { useIssues } from '../../hooks/use-issues.ts';
import { useLibrary } from '../../hooks/use-library.ts';
import { useListing } from '../../hooks/use-listing.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { LoadState } from '../frame/load-state.tsx';
import { focusSearch, useShortcuts } from '../frame/shortcuts.ts';
import { useKept } from '../frame/use-kept.ts';
import { showNumber } from '../show.ts';
import { IssueDetail } from './issue-detail.tsx';
import { IssueFilters } from './issue-filters.tsx';
import { IssueList } from './issue-list.tsx';
import { Proposals } from './proposals.tsx';
import { useIssueActions } from './use-issue-actions.ts';
import './issues.css';

const NO_ENTRIES: readonly Clarification[] = [];
const NOTHING: readonly Finding[] = [];

interface SideProps {
  all: readonly IssueSummary[];
  openId: string | null;
}

/** The list with its filters. */
function Side({ all, openId }: SideProps) {
  const t = useT();
  const { language } = useSettings();
  const [filter, setFilter] = useKept('issues.filter', NO_ISSUE_FILTER);
  const shown = useMemo(() => browseIssues(all, filter, Date.now()), [all, filter]);
  useShortcuts({ '/': focusSearch });
  return (
    <section class="issues__side" aria-label={t('issue.list')}>
      <div class="issues__head">
        <div class="page__title">
          <h1>{t('nav.issues')}</h1>
          <p class="soft" role="status">
            {t('issue.count', { count: showNumber(shown.length, language) })}
          </p>
        </div>
        {all.length > 0 && <IssueFilters filter={filter} onFilter={setFilter} />}
      </div>
      {shown.length > 0 ? (
        <IssueList issues={shown} openId={openId} />
      ) : all.length > 0 ? (
        <EmptyState
          icon="search"
          title={t('issue.noneFiltered')}
          actions={<Button onClick={() => setFilter(NO_ISSUE_FILTER)}>{t('issue.clearFilter')}</Button>}
        >
          <p>{t('issue.noneFilteredText')}</p>
        </EmptyState>
      ) : (
        <EmptyState icon="bars" title={t('issue.none')}>
          <p>{t('issue.noneText')}</p>
        </EmptyState>
      )}
    </section>
  );
}

interface BrowseProps extends SideProps {
  findings: readonly Finding[];
  known: readonly Issue[];
}

/** The list, and beside it the issue that is open, or what is proposed. */
function Browse({ all, findings, known, openId }: BrowseProps) {
  const t = useT();
  const library = useLibrary();
  const actions = useIssueActions();
  const entries = library.status === 'ready' ? library.value : NO_ENTRIES;
  const open = all.find(({ issue }) => issue.id === openId);
  return (
    <div class={openId ? 'issues issues--open' : 'issues'}>
      <Side all={all} openId={openId} />
      <section class="issues__detail" aria-label={t('issue.detail')}>
        {openId && !open && <Banner tone="grey">{t('issue.missing')}</Banner>}
        {open ? (
          <IssueDetail
            key={open.issue.id}
            summary={open}
            others={all.filter((one) => one !== open)}
            entries={entries}
            actions={actions}
          />
        ) : (
          <>
            <Proposals findings={findings} known={known} issues={all} actions={actions} />
            <p class="soft">{t('issue.explain')}</p>
          </>
        )}
      </section>
    </div>
  );
}

/** Which claims circulate, in how many posts, since when, and how far they are answered. */
export function IssuesPage({ openId }: { openId: string | null }) {
  const listing = useListing();
  const issues = useIssues();
  const findings = listing.status === 'ready' ? listing.value.findings : null;
  const known = issues.status === 'ready' ? issues.value : null;
  const all = useMemo(() => (findings && known ? summarise(known, findings) : null), [findings, known]);
  if (!all || !known || listing.status !== 'ready')
    return <LoadState live={listing.status === 'ready' ? issues : listing} />;
  const { complete } = listing.value;
  return (
    <Browse all={all} known={known} findings={complete ? listing.value.findings : NOTHING} openId={openId} />
  );
}
