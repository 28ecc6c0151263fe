import { browser } from 'wxt/browser';

const origins = (sites: readonly string[]) => ({ origins: [...sites] });

/** Which sites the browser lets us see: the `Access` of components/ui/shell.ts. */
export const access = {
  get platforms(): readonly string[] {
    return browser.runtime.getManifest().host_permissions ?? [];
  },
  allows: (sites: readonly string[]): Promise<boolean> => browser.permissions.contains(origins(sites)),
  ask: (sites: readonly string[]): Promise<boolean> => browser.permissions.request(origins(sites)),
  async giveBack(sites: readonly string[]): Promise<void> {
    await browser.permissions.remove(origins(sites));
  },
  watch(listener: () => void): () => void {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    return () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    };
  },
};

/** Where the browser did not allow the platforms at installation, the page that asks for them is opened once. */
export function showMissingAccess(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await access.allows(access.platforms))) return;
    await browser.tabs.create({ url: `${browser.runtime.getURL('/workspace.html')}#/kesehatan` });
  });
}
