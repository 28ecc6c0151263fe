import { useMemo } from 'preact/hooks';
import { librarySearch } from '../../../lib/library/search.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useLibrary } from '../../hooks/use-library.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { ClipPage } from '../exchange/clip/clip-page.tsx';
import { CorrectionsPage } from '../exchange/corrections-page.tsx';
import { GapsPage } from '../exchange/gaps-page.tsx';
import { ImportPage } from '../exchange/import-page.tsx';
import { LibraryNav } from '../exchange/library-nav.tsx';
import { PackagePage } from '../exchange/package-page.tsx';
import { LoadState } from '../frame/load-state.tsx';
import { useKept } from '../frame/use-kept.ts';
import type { Route } from '../route.ts';
import { useRouter } from '../router.ts';
import { showNumber } from '../show.ts';
import { EntryDetail } from './entry-detail.tsx';
import { EntryEditor } from './entry-editor.tsx';
import { filterLibrary, NO_FILTER } from './library-filter.ts';
import { LibraryFilters } from './library-filters.tsx';
import { LibraryList } from './library-list.tsx';
import { LoadSamples, RemoveSamples } from './sample-buttons.tsx';
import { standingOf } from './standing.ts';
import './library.css';

type LibraryRoute = Extract<Route, { page: 'library' }>;

const isExpired = (entry: Clarification) => standingOf(entry, new Date()) === 'expired';

function Browse({ entries, openId }: { entries: readonly Clarification[]; openId: string | null }) {
  const t = useT();
  const router = useRouter();
  const { language } = useSettings();
  const [filter, setFilter] = useKept('library.filter', NO_FILTER);
  const search = useMemo(() => librarySearch(entries), [entries]);
  const shown = useMemo(() => filterLibrary(search(filter.query), filter, isExpired), [search, filter]);
  const all = showNumber(entries.length, language);
  return (
    <div class={openId ? 'library library--open' : 'library'}>
      <section class="library__side" aria-label={t('library.list')}>
        <div class="library__head">
          <h1>{t('nav.library')}</h1>
          <p class="soft" role="status">
            {shown.length === entries.length
              ? t('library.countAll', { all })
              : t('library.count', { shown: showNumber(shown.length, language), all })}
          </p>
          <div class="button-row">
            <Button
              variant="primary"
              icon="plus"
              onClick={() => router.go({ page: 'library', view: 'new', id: null })}
            >
              {t('action.add')}
            </Button>
            {entries.some((entry) => entry.sample) ? <RemoveSamples /> : <LoadSamples />}
          </div>
        </div>
        <LibraryNav current="list" />
        <LibraryFilters filter={filter} onFilter={setFilter} />
        {shown.length > 0 ? (
          <LibraryList entries={shown} openId={openId} />
        ) : (
          <EmptyState
            icon="search"
            title={t('library.noneTitle')}
            actions={<Button onClick={() => setFilter(NO_FILTER)}>{t('library.clearFilters')}</Button>}
          >
            <p>{t('library.noneText')}</p>
          </EmptyState>
        )}
      </section>
      <section class="library__detail" aria-label={t('library.pickTitle')}>
        {openId ? (
          <EntryDetail key={openId} entry={entries.find((entry) => entry.id === openId) ?? null} />
        ) : (
          <EmptyState icon="book" title={t('library.pickTitle')}>
            <p class="soft">{t('library.pickText')}</p>
          </EmptyState>
        )}
      </section>
    </div>
  );
}

function FirstRun() {
  const t = useT();
  const router = useRouter();
  return (
    <div class="page page--reading">
      <h1>{t('library.title')}</h1>
      <LibraryNav current="list" />
      <EmptyState
        icon="book"
        title={t('library.emptyTitle')}
        actions={
          <>
            <LoadSamples primary />
            <Button icon="plus" onClick={() => router.go({ page: 'library', view: 'new', id: null })}>
              {t('library.add')}
            </Button>
          </>
        }
      >
        <p>{t('library.emptyText')}</p>
      </EmptyState>
    </div>
  );
}

/** List and entry side by side; the form takes the whole page. */
function Entries({ route }: { route: LibraryRoute }) {
  const library = useLibrary();
  if (library.status !== 'ready') return <LoadState live={library} />;
  const entries = library.value;
  if (route.view === 'new') return <EntryEditor key="new" entry={null} />;
  if (route.view === 'clip') return <ClipPage key={route.id} tabId={Number(route.id)} entries={entries} />;
  if (route.view === 'edit') {
    const entry = entries.find((one) => one.id === route.id);
    if (entry) return <EntryEditor key={entry.id} entry={entry} />;
  }
  return entries.length === 0 ? <FirstRun /> : <Browse entries={entries} openId={route.id} />;
}

/** The entries, and beside them what comes in and goes out as files. */
export function LibraryPage({ route }: { route: LibraryRoute }) {
  if (route.view === 'gaps') return <GapsPage />;
  if (route.view === 'corrections') return <CorrectionsPage />;
  if (route.view === 'packages') return <PackagePage />;
  return route.view === 'import' ? <ImportPage /> : <Entries route={route} />;
}
