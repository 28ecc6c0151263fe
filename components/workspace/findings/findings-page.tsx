import { useMemo } from 'preact/hooks';
import { filterFindings, NO_FILTER } from '../../../lib/log/filter.ts';
import { logRows } from '../../../lib/log/rows.ts';
import { sortFindings } from '../../../lib/log/sort.ts';
import type { Sorting } from '../../../lib/model/view.ts';
import { type Log, useLog } from '../../hooks/use-log.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { LoadState } from '../frame/load-state.tsx';
import { useKept } from '../frame/use-kept.ts';
import { useRouter } from '../router.ts';
import { showNumber } from '../show.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { FindingDrawer } from './finding-drawer.tsx';
import { FindingsFilters } from './findings-filters.tsx';
import { FindingsTable } from './findings-table.tsx';
import { useDeleteFindings } from './use-delete-findings.ts';
import { useSelection } from './use-selection.ts';
import './findings.css';

const NEWEST_FIRST: Sorting = { key: 'createdAt', direction: 'descending' };

function FirstRun({ missing }: { missing: boolean }) {
  const t = useT();
  const shell = useShell();
  return (
    <div class="page page--reading">
      <h1>{t('findings.title')}</h1>
      {missing && <Banner tone="grey">{t('finding.missing')}</Banner>}
      <EmptyState
        icon="flag"
        title={t('findings.emptyTitle')}
        actions={
          <Button variant="primary" icon="expand" onClick={() => shell.openPanel(null)}>
            {t('findings.openPanel')}
          </Button>
        }
      >
        <p>{t('findings.emptyText')}</p>
      </EmptyState>
    </div>
  );
}

/** Nothing passes the filters: says how much is hidden and the way back. */
function NoRows({ all, onClear }: { all: string; onClear: () => void }) {
  const t = useT();
  return (
    <EmptyState
      icon="search"
      title={t('findings.noneTitle')}
      actions={<Button onClick={onClear}>{t('findings.clearFilters')}</Button>}
    >
      <p>{t('findings.noneText', { all })}</p>
    </EmptyState>
  );
}

function Browse({ log, openId }: { log: Log; openId: string | null }) {
  const t = useT();
  const router = useRouter();
  const deleteFindings = useDeleteFindings();
  const { zone, language } = useSettings();
  const [filter, setFilter] = useKept('findings.filter', NO_FILTER);
  const [sorting, setSorting] = useKept('findings.sorting', NEWEST_FIRST);
  const passing = useMemo(() => filterFindings(log.findings, filter, { zone }), [log, filter, zone]);
  const rows = useMemo(
    () =>
      logRows(sortFindings(passing, sorting.key, sorting.direction), log.replies, log.entries, log.issues),
    [passing, sorting, log],
  );
  const selection = useSelection(useMemo(() => rows.map(({ finding }) => finding.id), [rows]));
  const close = () => router.go({ page: 'findings', id: null });
  const all = showNumber(log.findings.length, language);
  const shown = showNumber(rows.length, language);
  return (
    <div class={openId ? 'findings findings--open' : 'findings'}>
      <section class="findings__list" aria-label={t('findings.title')}>
        <div class="page__head">
          <div class="page__title">
            <h1>{t('findings.title')}</h1>
            <p class="soft" role="status">
              {rows.length === log.findings.length
                ? t('findings.countAll', { all })
                : t('findings.count', { shown, all })}
            </p>
          </div>
          <ExportButtons rows={rows} />
        </div>
        <FindingsFilters filter={filter} onFilter={setFilter} />
        {rows.length > 0 ? (
          <FindingsTable
            rows={rows}
            openId={openId}
            sorting={sorting}
            onSort={setSorting}
            selection={selection}
          />
        ) : (
          <NoRows all={all} onClear={() => setFilter(NO_FILTER)} />
        )}
        {selection.ids.length > 0 && (
          <BulkBar
            count={selection.ids.length}
            onDelete={() => void deleteFindings(selection.ids)}
            onClear={selection.clear}
          />
        )}
      </section>
      {openId && (
        <FindingDrawer
          id={openId}
          onClose={close}
          onDelete={async (id) => {
            if (await deleteFindings([id])) close();
          }}
        />
      )}
    </div>
  );
}

/** The log: a table that is searched, filtered, sorted and exported, and one finding in detail beside it. */
export function FindingsPage({ openId }: { openId: string | null }) {
  const log = useLog();
  if (log.status !== 'ready') return <LoadState live={log} />;
  if (log.value.findings.length === 0) return <FirstRun missing={openId !== null} />;
  return <Browse log={log.value} openId={openId} />;
}
