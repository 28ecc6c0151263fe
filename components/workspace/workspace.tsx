import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettings } from '../hooks/use-settings.ts';
import { Frame } from '../ui/frame.tsx';
import { useT } from '../ui/i18n.ts';
import { KeyHelp } from '../ui/key-help.tsx';
import type { Shell } from '../ui/shell.ts';
import { EscalationPage } from './escalation/escalation-page.tsx';
import { FindingsPage } from './findings/findings-page.tsx';
import { Rail } from './frame/rail.tsx';
import { focusSearch, useShortcuts } from './frame/shortcuts.ts';
import { HealthPage } from './health/health-page.tsx';
import { HelpPage } from './help/help-page.tsx';
import { keyLines } from './help/keys.ts';
import { IssuesPage } from './issues/issues-page.tsx';
import { LibraryPage } from './library/library-page.tsx';
import { MergePage } from './merge/merge-page.tsx';
import { RecapPage } from './recap/recap-page.tsx';
import type { Route } from './route.ts';
import { type Router, RouterContext, useRoute } from './router.ts';
import { SettingsPage } from './settings/settings-page.tsx';
import { TodayPage } from './today/today-page.tsx';
import './workspace.css';

const PageOf = ({ route }: { route: Route }) => {
  if (route.page === 'today') return <TodayPage />;
  if (route.page === 'findings')
    return <FindingsPage openId={route.id} place={'view' in route ? route.view : null} />;
  if (route.page === 'library') return <LibraryPage route={route} />;
  if (route.page === 'issues') return <IssuesPage openId={route.id} />;
  if (route.page === 'merge') return <MergePage view={route.view} />;
  if (route.page === 'escalation') return <EscalationPage ids={route.ids} />;
  if (route.page === 'recap') return <RecapPage />;
  if (route.page === 'health') return <HealthPage />;
  return route.page === 'settings' ? <SettingsPage /> : <HelpPage />;
};

function Screen() {
  const t = useT();
  const route = useRoute();
  const settings = useSettings();
  const [keysShown, showKeys] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shownBefore = useRef(route.page);
  useShortcuts({ '/': focusSearch, '?': () => showKeys(true) });
  useEffect(() => {
    document.title = `${t(`nav.${route.page}`)} · Luruskan`;
    // A new page is announced by moving the focus to it; the first one is announced by its title.
    if (shownBefore.current !== route.page) {
      main.current?.focus();
      main.current?.scrollTo(0, 0);
    }
    shownBefore.current = route.page;
  }, [route.page, t]);
  return (
    <div class="workspace">
      <Rail page={route.page} settings={settings} onSkip={() => main.current?.focus()} />
      <main class="workspace__main" ref={main} tabIndex={-1}>
        <PageOf route={route} />
      </main>
      {keysShown && <KeyHelp lines={keyLines(t)} onClose={() => showKeys(false)} />}
    </div>
  );
}

/** The full tab: start page, log, library, settings, help. */
export function Workspace({ shell, router }: { shell: Shell; router: Router }) {
  const { language } = useSettings();
  return (
    <Frame shell={shell} language={language}>
      <RouterContext.Provider value={router}>
        <Screen />
      </RouterContext.Provider>
    </Frame>
  );
}
