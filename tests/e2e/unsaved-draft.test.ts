import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadExtension } from '../harness/chromium.ts';
import { type Desk, openDesk } from '../harness/desk.ts';
import { keptFolders, killWorker, writeNextRelease } from './faults.ts';
import type { Panel } from './pages/panel.ts';
import { onlyFinding, records } from './records.ts';

const folders = keptFolders();
let desk: Desk;
let panel: Panel;

beforeAll(async () => {
  desk = await openDesk(folders);
  panel = await desk.panel();
  await panel.loadSamples();
  await panel.paste('Yang golput bakal dipenjara, sudah ada hukuman pidananya');
  await panel.toMatches();
  await panel.choose(1);
  await panel.decisionButton('Balas').click();
  await panel.draft.waitFor();
});
afterAll(async () => {
  await desk?.close();
  folders.remove();
});

it('copies and records a reply when the background is ended between decision and copy', async () => {
  await killWorker(desk.browser);
  await panel.page.bringToFront();
  await panel.copy();
  const [reply, ...more] = await records(desk.browser, 'replies');
  expect(more).toEqual([]);
  await panel.page.bringToFront();
  expect(reply?.text).toBe(await panel.clipboard());
});

it('keeps what was being written when the extension is updated under the open panel', async () => {
  const { id } = await onlyFinding(desk.browser);
  await panel.page.bringToFront();
  const mine = `${await panel.draft.inputValue()} Terima kasih.`;
  await panel.draft.fill(mine);
  writeNextRelease(folders.extensionDir);
  await loadExtension(desk.browser.context, folders.extensionDir);
  const again = await desk.panel(id);
  await again.draft.waitFor();
  expect(await again.draft.inputValue()).toBe(mine);
});
