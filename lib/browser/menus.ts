import { type Browser, browser } from 'wxt/browser';
import type { Protocol } from '../messages/protocol.ts';
import { openPanel, showInPanel } from './panel.ts';
import { askTab, type PageCall } from './tab.ts';

const MENU_ID = 'flag';

/**
 * Flags in a tab and opens the panel while the gesture lasts. Where the browser has no panel, a tab in its place is
 * opened by the flag itself once the post was pictured, or here when there was nothing to flag.
 */
async function flagAndOpen<C extends PageCall>(
  tab: Browser.tabs.Tab,
  call: C,
  data: Parameters<Protocol[C]>[0],
): Promise<void> {
  const opening = openPanel(tab.windowId);
  const flagged = await askTab(tab.id, call, data);
  if (!(await opening) && !flagged.ok) await showInPanel(tab.windowId, Promise.resolve(null));
}

/**
 * The path that works on every page: the context menu on a selection, picture, video, link or the page itself.
 * `title` is asked again whenever `watch` tells of a change: the language is a setting.
 */
export function registerMenus(title: () => Promise<string>, watch: (changed: () => void) => unknown): void {
  watch(async () => browser.contextMenus.update(MENU_ID, { title: await title() }));
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_ID,
      title: await title(),
      contexts: ['selection', 'image', 'video', 'link', 'page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (!tab || info.menuItemId !== MENU_ID) return;
    void flagAndOpen(tab, 'flagTarget', {
      ...(info.selectionText && { selectionText: info.selectionText }),
      ...(info.linkUrl && { linkUrl: info.linkUrl }),
      ...(info.srcUrl && { srcUrl: info.srcUrl }),
      ...(info.mediaType && { mediaType: info.mediaType }),
    });
  });
}

/** Keyboard shortcuts: `flag` reads the post in view, `open-panel` only opens the panel. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (!tab) return;
    if (command === 'flag') void flagAndOpen(tab, 'flagInView', null);
    else void showInPanel(tab.windowId, Promise.resolve(null));
  });
}
