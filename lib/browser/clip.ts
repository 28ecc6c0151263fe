import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MAX_PAGE_HTML, type PageCopy, PageCopySchema } from '../model/page-copy.ts';

/** Runs in the page: stands alone, because only its own text travels there. */
const copyPage = (max: number) => ({
  url: location.href,
  html: document.documentElement.outerHTML.slice(0, max),
  selection: String(getSelection() ?? '').slice(0, 20_000),
});

/** Opens the screen that clips a tab. It reads the tab itself, by the access that the officer's click gave. */
export async function openClip(tabId: number | undefined, windowId: number): Promise<void> {
  if (tabId === undefined) return;
  const url = `${browser.runtime.getURL('/workspace.html')}#/pustaka/kutip/${tabId}`;
  await browser.tabs.create({ windowId, url });
}

/** Reads pages in other tabs, as far as a click of the officer allowed it (`activeTab`): the `Clip` of the shell. */
export const createClip = (windowId: number) => ({
  async address(tabId: number): Promise<string | null> {
    try {
      return (await browser.tabs.get(tabId)).url || null;
    } catch {
      return null;
    }
  },
  async read(tabId: number): Promise<PageCopy | null> {
    try {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        func: copyPage,
        args: [MAX_PAGE_HTML],
      });
      const parsed = v.safeParse(PageCopySchema, answer?.result);
      return parsed.success ? parsed.output : null;
    } catch {
      return null;
    }
  },
  async open(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    await openClip(tab?.id, windowId);
  },
});
