import { type Browser, browser } from 'wxt/browser';
import { type Protocol, sendMessage } from '../messages/protocol.ts';
import { failed, type Outcome } from '../util/outcome.ts';

export type PageCall = 'flagInView' | 'flagTarget';

const CONTENT_SCRIPT = '/content-scripts/page.js';

/**
 * Asks a tab's content script to flag. Where none runs yet (another site, or a tab older than the extension) it is
 * put in first, which the officer's own click allows (`activeTab`).
 */
export async function flagTab<C extends PageCall>(
  tab: Browser.tabs.Tab,
  call: C,
  data: Parameters<Protocol[C]>[0],
): Promise<Outcome<null>> {
  if (tab.id === undefined) return failed('nothing_to_read');
  const target = { tabId: tab.id, frameId: 0 };
  const ask = () => sendMessage(call, data as never, target) as Promise<Outcome<null>>;
  try {
    return await ask();
  } catch {
    try {
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [CONTENT_SCRIPT] });
      return await ask();
    } catch (error) {
      return failed('nothing_to_read', error instanceof Error ? error.message : '');
    }
  }
}
