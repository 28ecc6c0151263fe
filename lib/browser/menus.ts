import { browser } from 'wxt/browser';
import { showInPanel } from './panel.ts';
import { flagTab } from './tab.ts';

const MENU_ID = 'flag';

/** The path that works on every page: the context menu on a selection, picture, video, link or the page itself. */
export function registerMenus(title: () => Promise<string>): void {
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
    void showInPanel(tab.windowId, Promise.resolve(null));
    void flagTab(tab, 'flagTarget', {
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
    void showInPanel(tab.windowId, Promise.resolve(null));
    if (command === 'flag') void flagTab(tab, 'flagInView', null);
  });
}
