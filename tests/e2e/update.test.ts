import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadExtension } from '../harness/chromium.ts';
import { type Desk, openDesk } from '../harness/desk.ts';
import { keptFolders, writeNextRelease } from './faults.ts';
import { findings } from './records.ts';

const folders = keptFolders();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(folders);
});
afterAll(async () => {
  await desk?.close();
  folders.remove();
});

it('keeps the log over an update with a new version of the database; the old tab asks to be reloaded', async () => {
  const { page, overlay } = await desk.visit('x');
  await overlay.flag('[data-demo=golput]');
  await overlay.says(/Tersimpan/);
  const before = await findings(desk.browser, 1);
  const writing = await desk.panel(before[0]?.id);
  await writing.narrative.fill('Ditulis sesaat sebelum pembaruan');

  writeNextRelease(folders.extensionDir);
  await loadExtension(desk.browser.context, folders.extensionDir);
  await page.bringToFront();
  await overlay.flag('[data-demo=undangan]');
  await overlay.says(/Muat ulang halaman/);

  await page.reload();
  await overlay.flag('[data-demo=undangan]');
  await overlay.says(/Tersimpan/);
  const after = await findings(desk.browser, 2);
  expect(after).toHaveLength(2);
  expect(after[0]).toMatchObject({ id: before[0]?.id, text: before[0]?.text, postKey: before[0]?.postKey });
  const reopened = await desk.panel(before[0]?.id);
  await reopened.narrative.waitFor();
  expect(await reopened.narrative.inputValue()).toBe('Ditulis sesaat sebelum pembaruan');
  const worker = await desk.browser.worker();
  expect(await worker.evaluate('chrome.runtime.getManifest().version')).toBe('9.9.9');
  expect(await worker.evaluate('indexedDB.databases().then((all) => all[0].version)')).toBe(20);
});
