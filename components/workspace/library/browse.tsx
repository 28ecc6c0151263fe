import { useMemo } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useLibrarySearch } from '../../hooks/use-library-search.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { LibraryNav } from '../exchange/library-nav.tsx';
import { useSelection } from '../findings/use-selection.ts';
import { useKept } from '../frame/use-kept.ts';
import { useRouter } from '../router.ts';
import { showNumber } from '../show.ts';
import { EntryBulkBar } from './entry-bulk-bar.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { filterLibrary, NO_FILTER } from './library-filter.ts';
import { LibraryFilters, publishersIn } from './library-filters.tsx';
import { LibraryList } from './library-list.tsx';
import { LoadSamples, RemoveSamples } from './sample-buttons.tsx';

const NOTHING: readonly Clarification[] = [];

/** How many there are, how many of them are shown, and what is done with all of them. */
function Head({ entries, shown }: { entries: readonly Clarification[]; shown: number }) {
  const t = useT();
  const router = useRouter();
  const { language } = useSettings();
  const all = showNumber(entries.length, language);
  return (
    <div class="library__head">
      <h1>{t('nav.library')}</h1>
      <p class="soft" role="status">
        {shown === entries.length
          ? t('library.countAll', { all })
          : t('library.count', { shown: showNumber(shown, language), all })}
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
  );
}

/** The list with its filters, and the entry that is open beside it. */
export function Browse({ entries, openId }: { entries: readonly Clarification[]; openId: string | null }) {
  const t = useT();
  const [filter, setFilter] = useKept('library.filter', NO_FILTER);
  const today = useToday();
  const found = useLibrarySearch(entries, filter.query) ?? NOTHING;
  const shown = useMemo(
    () => filterLibrary(found, filter, { now: new Date(), today }),
    [found, filter, today],
  );
  const publishers = useMemo(() => publishersIn(entries), [entries]);
  const selection = useSelection(useMemo(() => shown.map(({ id }) => id), [shown]));
  return (
    <div class={openId ? 'library library--open' : 'library'}>
      <div class="library__top">
        <Head entries={entries} shown={shown.length} />
        <LibraryNav current="list" />
      </div>
      <section class="library__side" aria-label={t('library.list')}>
        <LibraryFilters filter={filter} publishers={publishers} onFilter={setFilter} />
        {shown.length > 0 ? (
          <LibraryList entries={shown} openId={openId} selection={selection} />
        ) : (
          <EmptyState
            icon="search"
            title={t('library.noneTitle')}
            actions={<Button onClick={() => setFilter(NO_FILTER)}>{t('library.clearFilters')}</Button>}
          >
            <p>{t('library.noneText')}</p>
          </EmptyState>
        )}
        {selection.ids.length > 0 && <EntryBulkBar ids={selection.ids} onClear={selection.clear} />}
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
