import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PanelApp } from '../../components/panel/panel-app.tsx';
import { createShell } from '../../lib/browser/shell.ts';
import { getPanelTarget, setPanelTarget, watchPanelTarget } from '../../lib/settings/panel-target.ts';

const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
const shell = createShell(windowId);
/** Where the panel stands in a tab of its own, the address names the finding. */
const named = new URLSearchParams(location.search).get('finding');
const first = named ?? ((await getPanelTarget(windowId)) || null);

function Panel() {
  const [findingId, setFindingId] = useState(first);
  useEffect(() => watchPanelTarget(windowId, (target) => target && setFindingId(target)), []);
  // A panel that is closed and opened again shows what it showed.
  const open = (next: string | null) => {
    setFindingId(next);
    void setPanelTarget(windowId, next ?? '');
  };
  return <PanelApp shell={shell} windowId={windowId} findingId={findingId} onOpen={open} />;
}

const root = document.getElementById('app');
if (root) render(<Panel />, root);
