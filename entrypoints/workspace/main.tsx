import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createRouter } from '../../components/workspace/router.ts';
import { Workspace } from '../../components/workspace/workspace.tsx';
import { createShell } from '../../lib/browser/shell.ts';

const root = document.getElementById('app');
const { id = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
if (root) render(<Workspace shell={createShell(id)} router={createRouter(window)} />, root);
