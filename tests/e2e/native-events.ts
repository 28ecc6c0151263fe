import type { Chromium } from '../harness/chromium.ts';

/** The part of the extension API that is used here; `dispatch` fires an event as the browser does. */
interface Api {
  tabs: { query(which: object): Promise<[{ url?: string }]> };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
}

// Shortcuts and the native context menu belong to the browser's own interface and cannot be pressed from outside.
// Their events are given to the background instead, with the tab in front.

/** As if Alt+Shift+T was pressed. */
export const pressFlagShortcut = async (browser: Chromium): Promise<void> =>
  (await browser.worker()).evaluate(async () => {
    const { tabs, commands } = (globalThis as unknown as { chrome: Api }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch('flag', tab);
  });

const chooseInMenu = async (browser: Chromium, menuItemId: string, details: object): Promise<void> =>
  (await browser.worker()).evaluate(
    async (info) => {
      const { tabs, contextMenus } = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      contextMenus.onClicked.dispatch({ pageUrl: tab.url, editable: false, ...info }, tab);
    },
    { menuItemId, ...details },
  );

/** As if "Tandai" was chosen from the context menu, on a selection or link. */
export const chooseFlagInMenu = (
  browser: Chromium,
  details: { selectionText?: string; linkUrl?: string },
): Promise<void> => chooseInMenu(browser, 'flag', details);

/** As if "Kutip halaman ini ke Pustaka" was chosen from the context menu of the page in front. */
export const chooseClipInMenu = (browser: Chromium): Promise<void> => chooseInMenu(browser, 'clip', {});

/** As if the button was switched on or off for the site in front, from the menu of the icon. */
export const chooseSiteInMenu = (browser: Chromium): Promise<void> => chooseInMenu(browser, 'site', {});
