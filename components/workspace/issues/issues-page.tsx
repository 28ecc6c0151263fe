import { useMemo, useState } from 'preact/hooks';
import { searchIssues } from '../../../lib/log/issues/search.ts';
import { type IssueSummary, summarise } from '../../../lib/log/issues/summary.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useIssues } from '../../hooks/use-issues.ts';
import { useLibrary } from '../../hooks/use-library.ts';
import { useListing } from '../../hooks/use-listing.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { LoadState } from '../frame/load-state.tsx';
import { showNumber } from '../show.ts';
import { IssueDetail } from './issue-detail.tsx';
import { IssueList } from './issue-list.tsx';
import { Proposals } from './proposals.tsx';
import { useIssueActions } from './use-issue-actions.ts';
import './issues.css';

const NO_ENTRIES: readonly Clarification[] = [];

interface BrowseProps {
  all: readonly IssueSummary[];
  /** How many findings stand in an issue, and how many there are: proposals change with it. */
  state: string;
  openId: string | null;
}

/** The list, and beside it the issue that is open, or what is proposed. */
function Browse({ all, state, openId }: BrowseProps) {
  const t = useT();
  const { language } = useSettings();
  const [query, setQuery] = useState('');
  const library = useLibrary();
  const actions = useIssueActions();
  const entries = library.status === 'ready' ? library.value : NO_ENTRIES;
  const shown = useMemo(() => searchIssues(all, query), [all, query]);
  const open = all.find(({ issue }) => issue.id === openId);
  return (
    <div class={openId ? 'issues issues--open' : 'issues'}>
      <section class="issues__side" aria-label={t('issue.list')}>
        <div class="issues__head">
          <div class="page__title">
            <h1>{t('nav.issues')}</h1>
            <p class="soft" role="status">
              {t('issue.count', { count: showNumber(shown.length, language) })}
            </p>
          </div>
          <TextField
            type="search"
            label={t('issue.search')}
            placeholder={t('issue.searchHint')}
            value={query}
            onValue={setQuery}
          />
        </div>
        {shown.length > 0 ? (
          <IssueList issues={shown} openId={openId} />
        ) : (
          <EmptyState icon="bars" title={t(query ? 'issue.noneFound' : 'issue.none')}>
            <p>{t(query ? 'issue.noneFoundText' : 'issue.noneText')}</p>
          </EmptyState>
        )}
      </section>
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
            <Proposals state={state} issues={all} actions={actions} />
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
  if (!all || !findings) return <LoadState live={listing.status === 'ready' ? issues : listing} />;
  const grouped = all.reduce((sum, { members }) => sum + members.length, 0);
  return <Browse all={all} state={`${grouped} ${findings.length}`} openId={openId} />;
}
