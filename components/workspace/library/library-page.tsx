import { useLibrary } from '../../hooks/use-library.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { ApprovalsPage } from '../approvals/approvals-page.tsx';
import { ClipPage } from '../exchange/clip/clip-page.tsx';
import { CorrectionsPage } from '../exchange/corrections-page.tsx';
import { GapsPage } from '../exchange/gaps-page.tsx';
import { ImportPage } from '../exchange/import-page.tsx';
import { LibraryNav } from '../exchange/library-nav.tsx';
import { PackagePage } from '../exchange/package-page.tsx';
import { LoadState } from '../frame/load-state.tsx';
import type { Route } from '../route.ts';
import { useRouter } from '../router.ts';
import { TemplatesPage } from '../templates/templates-page.tsx';
import { Browse } from './browse.tsx';
import { DuePage } from './due-page.tsx';
import { EntryEditor } from './entry-editor.tsx';
import { LoadSamples } from './sample-buttons.tsx';
import './library.css';

type LibraryRoute = Extract<Route, { page: 'library' }>;

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
  if (route.view === 'due') return <DuePage entries={entries} />;
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
  if (route.view === 'templates') return <TemplatesPage />;
  if (route.view === 'approvals') return <ApprovalsPage />;
  return route.view === 'import' ? <ImportPage /> : <Entries route={route} />;
}
