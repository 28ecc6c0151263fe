import { useMemo, useState } from 'preact/hooks';
import { isOverdue } from '../../../lib/log/deadline.ts';
import { NO_FILTER } from '../../../lib/log/filter.ts';
import { isOfUnit, watchedFilter } from '../../../lib/log/office.ts';
import { isDecided } from '../../../lib/model/finding.ts';
import { type Listing, useListing } from '../../hooks/use-listing.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { LoadState } from '../frame/load-state.tsx';
import { useShortcuts } from '../frame/shortcuts.ts';
import { useKept } from '../frame/use-kept.ts';
import { PutToIssue } from '../issues/put-to-issue.tsx';
import type { LogPlace } from '../route.ts';
import { useRouter } from '../router.ts';
import { showNumber } from '../show.ts';
import { BinPage } from './bin-page.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { EditDialog, TagDialog } from './bulk-dialogs.tsx';
import { ColumnsDialog } from './columns-dialog.tsx';
import { ExportTools } from './export/export-tools.tsx';
import { PastExports } from './export/past-exports.tsx';
import { FindingDrawer } from './finding-drawer.tsx';
import { FindingsFilters } from './findings-filters.tsx';
import { FindingsTable } from './findings-table.tsx';
import { UndoLastEdit } from './last-edit.tsx';
import { LogPlaces } from './log-places.tsx';
import { FirstRun, NoRows } from './no-findings.tsx';
import { useBrowse } from './use-browse.ts';
import { type LastEdit, useBulkEdit } from './use-bulk-edit.ts';
import { useDeleteFindings } from './use-delete-findings.ts';
import { useSelection } from './use-selection.ts';
import { usedWords } from './used-words.ts';
import { ViewsBar } from './views-bar.tsx';
import './findings.css';
import './parts.css';

/** A dialog that acts on findings, and on which. */
interface Acting {
  dialog: 'edit' | 'tag' | 'issue';
  ids: string[];
}

/** How many findings of the unit that is watched wait for somebody. */
function useWaiting({ findings }: Listing, now: Date) {
  const rules = useSettings();
  return useMemo(() => {
    const waiting = { overdue: 0, undecided: 0 };
    for (const finding of findings) {
      if (!isOfUnit(finding, rules.watchedUnit, rules)) continue;
      if (!isDecided(finding)) waiting.undecided += 1;
      if (isOverdue(finding, rules, now.getTime())) waiting.overdue += 1;
    }
    return waiting;
  }, [findings, rules, now]);
}

/** `12 dari 204 temuan`; while the log is being read, only what is there yet. */
function useCountWords(shown: number, { findings, complete, read }: Listing): string {
  const t = useT();
  const { language } = useSettings();
  const all = showNumber(findings.length, language);
  if (!complete) return t('findings.reading', { all: showNumber(read.length, language) });
  if (shown === findings.length) return t('findings.countAll', { all });
  return t('findings.count', { shown: showNumber(shown, language), all });
}

function Browse({ listing, openId }: { listing: Listing; openId: string | null }) {
  const t = useT();
  const router = useRouter();
  const settings = useSettings();
  const now = useNow();
  const deleteFindings = useDeleteFindings();
  const [lastEdit, setLastEdit] = useKept<LastEdit | null>('findings.lastEdit', null);
  const bulkEdit = useBulkEdit(setLastEdit);
  const [acting, setActing] = useState<Acting | null>(null);
  const [choosing, setChoosing] = useState(false);
  const browse = useBrowse(listing, settings, now);
  const { shown, filter, sorting } = browse;
  const counted = useCountWords(shown.length, listing);
  const waiting = useWaiting(listing, now);
  const used = useMemo(() => usedWords(listing.findings, settings), [listing.findings, settings]);
  const selection = useSelection(useMemo(() => shown.map(({ id }) => id), [shown]));
  const close = () => router.go({ page: 'findings', id: null });
  const remove = (ids: string[]) => deleteFindings(ids);
  const Acts = acting?.dialog === 'tag' ? TagDialog : EditDialog;
  useShortcuts({ c: () => setChoosing(true) });
  return (
    <div class={openId ? 'findings findings--open' : 'findings'}>
      <section class="findings__list" aria-label={t('findings.title')}>
        <div class="page__head">
          <div class="page__title">
            <h1>{t('findings.title')}</h1>
            <p class="soft" role="status">
              {counted}
            </p>
          </div>
          <div class="findings__tools">
            <ExportTools
              findings={selection.ids.length > 0 ? shown.filter(({ id }) => selection.has(id)) : shown}
              chosen={selection.ids.length > 0}
              filter={filter}
            />
            <Button icon="table" onClick={() => setChoosing(true)}>
              {t('columns.open')}
            </Button>
            <LogPlaces />
          </div>
        </div>
        <div class="findings__views">
          <ViewsBar browse={browse} waiting={waiting} unit={watchedFilter(used.units, settings)} />
          {lastEdit && lastEdit.changed > 1 && (
            <UndoLastEdit edit={lastEdit} onUndo={() => setLastEdit(null)} />
          )}
        </div>
        <FindingsFilters filter={filter} used={used} onFilter={browse.setFilter} />
        {shown.length > 0 ? (
          <FindingsTable
            findings={shown}
            openId={openId}
            sorting={sorting}
            onSort={browse.setSorting}
            selection={selection}
            now={now}
            actions={{
              onEdit: (ids) => setActing({ dialog: 'edit', ids }),
              onTag: (ids) => setActing({ dialog: 'tag', ids }),
              onDelete: (ids) => void remove(ids),
            }}
          />
        ) : (
          <NoRows
            all={showNumber(listing.findings.length, settings.language)}
            onClear={() => browse.setFilter(NO_FILTER)}
          />
        )}
        {selection.ids.length > 0 && (
          <BulkBar
            count={selection.ids.length}
            onEdit={() => setActing({ dialog: 'edit', ids: selection.ids })}
            onTag={() => setActing({ dialog: 'tag', ids: selection.ids })}
            onIssue={() => setActing({ dialog: 'issue', ids: selection.ids })}
            onEscalate={() => router.go({ page: 'escalation', ids: selection.ids })}
            onDelete={() => void remove(selection.ids)}
            onClear={selection.clear}
          />
        )}
      </section>
      {openId && (
        <FindingDrawer
          id={openId}
          used={used}
          onClose={close}
          onDelete={async (id) => {
            if (await remove([id])) close();
          }}
        />
      )}
      {choosing && <ColumnsDialog start={settings.columns} onClose={() => setChoosing(false)} />}
      {acting?.dialog === 'issue' && (
        <PutToIssue ids={acting.ids} findings={listing.findings} onClose={() => setActing(null)} />
      )}
      {acting && acting.dialog !== 'issue' && (
        <Acts
          count={acting.ids.length}
          used={used}
          onClose={() => setActing(null)}
          onApply={(edit) => {
            setActing(null);
            void bulkEdit(acting.ids, edit);
          }}
        />
      )}
    </div>
  );
}

/** The log: a table that is searched, filtered, sorted and exported, and one finding in detail beside it. */
export function FindingsPage({ openId, place = null }: { openId: string | null; place?: LogPlace | null }) {
  const live = useListing();
  if (place === 'bin') return <BinPage />;
  if (place === 'exports') return <PastExports />;
  if (live.status !== 'ready') return <LoadState live={live} />;
  if (live.value.complete && live.value.findings.length === 0) return <FirstRun missing={openId !== null} />;
  return <Browse listing={live.value} openId={openId} />;
}
