import { browser } from 'wxt/browser';
import { createClip } from './clip.ts';
import { fixtures } from './fixtures.ts';
import { notices } from './notify.ts';
import { showInPanel } from './panel.ts';
import { access } from './permissions.ts';
import { replyBox } from './reply-box.ts';
import { siteSwitch } from './site-switch.ts';

/**
 * What the extension's own pages ask of the browser (the `Shell` of components/ui/shell.ts). `windowId` is known
 * beforehand, because a panel opens only while nothing was awaited since the click.
 */
export const createShell = (windowId: number) => ({
  version: browser.runtime.getManifest().version,
  openWorkspace(route: string): void {
    void browser.tabs.create({ url: `${browser.runtime.getURL('/workspace.html')}${route}` });
  },
  openPanel(findingId: string | null): void {
    void showInPanel(windowId, Promise.resolve(findingId));
  },
  copy: (text: string): Promise<void> => navigator.clipboard.writeText(text),
  copyPicture: (png: Blob): Promise<void> =>
    navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]),
  download(name: string, content: Blob): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    // The download has started by then; an address that is kept would keep the content in memory.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  // A new tab tells the site no address that it was opened from.
  openLink(url: string): void {
    void browser.tabs.create({ url });
  },
  access,
  notices,
  fixtures,
  siteSwitch: siteSwitch(windowId),
  clip: createClip(windowId),
  replyBox: replyBox(windowId),
});
