import type { Chromium } from '../harness/chromium.ts';

/**
 * Shortcuts and the native context menu belong to the browser's own interface and cannot be pressed from outside.
 * Their events are given to the background instead, as the browser gives them, with the tab in front.
 */
const FIRE = `async ([api, event, details]) => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = chrome[api][event];
  if (api === 'commands') target.dispatch(details, tab);
  else target.dispatch({ menuItemId: 'flag', pageUrl: tab.url, editable: false, ...details }, tab);
}`;

/** As if Alt+Shift+T was pressed. */
export const pressFlagShortcut = async (browser: Chromium): Promise<void> =>
  (await browser.worker()).evaluate(FIRE, ['commands', 'onCommand', 'flag']);

/** As if "Tandai" was chosen from the context menu, on a selection or link. */
export const chooseFlagInMenu = async (
  browser: Chromium,
  details: { selectionText?: string; linkUrl?: string },
): Promise<void> => (await browser.worker()).evaluate(FIRE, ['contextMenus', 'onClicked', details]);
