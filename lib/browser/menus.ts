import { type Browser, browser } from 'wxt/browser';
import type { Protocol } from '../messages/protocol.ts';
import { openClip } from './clip.ts';
import { openPanel, showInPanel } from './panel.ts';
import { turnSite } from './site-switch.ts';
import { askTab, type PageCall } from './tab.ts';

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

type Click = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];

const ANY_PAGE = ['http://*/*', 'https://*/*'];

/** One of our lines in the browser's menus. */
export interface Menu {
  id: string;
  contexts: ('selection' | 'image' | 'video' | 'link' | 'page' | 'action')[];
  /** What depends on settings. */
  look(): Promise<{ title: string; documentUrlPatterns: string[] }>;
  clicked(click: Click, tab: Browser.tabs.Tab): Promise<void>;
}

/** The path that works on every page: flags the selection, picture, video, link or the page itself. */
export const flagMenu = (title: () => Promise<string>): Menu => ({
  id: 'flag',
  contexts: ['selection', 'image', 'video', 'link', 'page'],
  look: async () => ({ title: await title(), documentUrlPatterns: ANY_PAGE }),
  clicked: (info, tab) =>
    flagAndOpen(tab, 'flagTarget', {
      ...(info.selectionText && { selectionText: info.selectionText }),
      ...(info.linkUrl && { linkUrl: info.linkUrl }),
      ...(info.srcUrl && { srcUrl: info.srcUrl }),
      ...(info.mediaType && { mediaType: info.mediaType }),
    }),
});

/**
 * Clips a page into the library. In a page's own menu only where `hosts` says that it can be clipped, because a second
 * line puts both a level deeper; in the icon's menu everywhere, and there it is told why a page cannot be.
 */
export const clipMenus = (title: () => Promise<string>, hosts: () => Promise<readonly string[]>): Menu[] => [
  {
    id: 'clip',
    contexts: ['selection', 'page'],
    look: async () => ({
      title: await title(),
      documentUrlPatterns: (await hosts()).map((host) => `https://*.${host}/*`),
    }),
    clicked: (_click, tab) => openClip(tab.id, tab.windowId),
  },
  {
    id: 'clip-any',
    contexts: ['action'],
    look: async () => ({ title: await title(), documentUrlPatterns: ANY_PAGE }),
    clicked: (_click, tab) => openClip(tab.id, tab.windowId),
  },
];

/** Shows the button on the site in front, or no longer. */
export const siteMenu = (title: () => Promise<string>): Menu => ({
  id: 'site',
  contexts: ['action'],
  look: async () => ({ title: await title(), documentUrlPatterns: ANY_PAGE }),
  clicked: (_click, tab) => turnSite(tab),
});

/** Keeps our lines in the browser's menus; what depends on settings is asked again when `watch` tells of a change. */
export function registerMenus(menus: readonly Menu[], watch: (changed: () => void) => unknown): void {
  watch(async () => {
    for (const { id, look } of menus) await browser.contextMenus.update(id, await look());
  });
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const { id, contexts, look } of menus)
      browser.contextMenus.create({ id, contexts: contexts as [never], ...(await look()) });
  });
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const menu = menus.find(({ id }) => id === click.menuItemId);
    if (tab) void menu?.clicked(click, tab);
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
