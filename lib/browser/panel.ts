import { browser } from 'wxt/browser';
import { setPanelTarget } from '../settings/panel-target.ts';

/** Firefox has `sidebarAction`, Chrome and Edge have `sidePanel` (open: since 116); older ones have neither. */
interface SidebarAction {
  open(): Promise<void>;
  isOpen(details: { windowId: number }): Promise<boolean>;
}
const sidebar = (): SidebarAction | undefined =>
  (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

const PANEL_PAGE = '/sidepanel.html';

/**
 * Opens the panel of a window. Must be called before anything is awaited: browsers only open it within the gesture.
 * Resolves to false where neither panel nor sidebar could be opened.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    if (browser.sidePanel?.open) await browser.sidePanel.open({ windowId });
    else if (sidebar()) await openSidebar(windowId);
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** Firefox counts a message from a page as no gesture: then an open sidebar is good enough. */
async function openSidebar(windowId: number): Promise<void> {
  const bar = sidebar();
  try {
    await bar?.open();
  } catch (error) {
    if (!(await bar?.isOpen({ windowId }))) throw error;
  }
}

async function openTab(windowId: number, findingId: string | null): Promise<void> {
  const url = browser.runtime.getURL(PANEL_PAGE) + (findingId ? `?finding=${findingId}` : '');
  await browser.tabs.create({ windowId, url });
}

/**
 * Opens the panel and shows in it the finding that `pending` resolves to, in a tab where the browser has no panel.
 * `pending` runs while the panel opens, so that the gesture is not lost.
 */
export async function showInPanel(windowId: number, pending: Promise<string | null>): Promise<boolean> {
  const opening = openPanel(windowId);
  const findingId = await pending;
  const opened = await opening;
  if (findingId) await setPanelTarget(windowId, findingId);
  if (!opened) await openTab(windowId, findingId);
  return opened;
}

/** A click on the toolbar icon opens the panel. */
export function openPanelOnIconClick(): void {
  browser.action.onClicked.addListener((tab) => {
    void showInPanel(tab.windowId, Promise.resolve(null));
  });
}
