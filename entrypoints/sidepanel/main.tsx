import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PanelApp } from '../../components/panel/panel-app.tsx';
import { createShell } from '../../lib/browser/shell.ts';
import { getPanelTarget, watchPanelTarget } from '../../lib/settings/panel-target.ts';

const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
const shell = createShell(windowId);
/** Where the panel stands in a tab of its own, the address names the finding. */
const named = new URLSearchParams(location.search).get('finding');
const first = named ?? (await getPanelTarget(windowId));

function Panel() {
  const [findingId, setFindingId] = useState(first);
  useEffect(() => watchPanelTarget(windowId, (target) => target && setFindingId(target)), []);
  return <PanelApp shell={shell} windowId={windowId} findingId={findingId} onOpen={setFindingId} />;
}

const root = document.getElementById('app');
if (root) render(<Panel />, root);
