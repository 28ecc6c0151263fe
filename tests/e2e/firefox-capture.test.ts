import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { built } from '../harness/root.ts';
import { packOf, signed, testKey } from '../sites/pack/packs.ts';
import { allowedBuild } from './allowed-build.ts';
import { eventually } from './pages/ax.ts';
import { buttonPlace, extensionPage, fill, giveFile, press, says, visit } from './pages/firefox.ts';

const build = allowedBuild(built.firefox);
const folder = mkdtempSync(join(tmpdir(), 'luruskan-pemilih-'));
let firefox: Firefox;
let workspace: Page;
beforeAll(async () => {
  firefox = await launchFirefox(build.extensionDir);
  workspace = await extensionPage(firefox, 'workspace.html#/pengaturan');
});
afterAll(async () => {
  await firefox?.close();
  build.remove();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Sends a page what the background sends it after a shortcut or a choice in the context menu: both belong to Firefox's
 * own interface, which the driver does not reach.
 */
const callPage = (match: string, type: string, data: unknown): Promise<unknown> =>
  workspace.evaluate(
    `browser.tabs.query({ url: ${JSON.stringify(match)} }).then(([tab]) => browser.tabs.sendMessage(tab.id,
      { id: 1, type: ${JSON.stringify(type)}, data: ${JSON.stringify(data)}, timestamp: Date.now() }, { frameId: 0 }))`,
  );

interface Row {
  platform: string;
  text: string;
  problem: string | null;
  picture: { width: number; height: number; sha256: string } | null;
}

/** The newest row of a store, once there are so many. */
const newest = (store: string, count: number): Promise<Row> =>
  eventually(`${count} in ${store}`, async () => {
    const rows = (await workspace.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('luruskan');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('${store}').objectStore('${store}').getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => { opening.result.close(); resolve(JSON.parse(JSON.stringify(all.result))); };
      };
    })`)) as Row[];
    return rows.length >= count && (rows.at(-1) ?? null);
  });

const X = '[data-testid=tweetText]';
const PLACES = [
  ['x', 'https://x.com/home', X],
  ['facebook', 'https://www.facebook.com/', '[data-ad-preview]'],
] as const;
let count = 0;

it.each(PLACES)('flags on %s by shortcut, context menu and selection', async (platform, address, css) => {
  const page = await visit(firefox, address);
  const words = (name: string) => `[data-demo=${name}] ${css}`;
  const flagged = async (start: string) => {
    count += 1;
    expect(await newest('findings', count)).toMatchObject({ platform, text: expect.stringContaining(start) });
  };
  await page.hover(words('golput'));
  await eventually('the button', () => buttonPlace(page));
  await callPage(`${address}*`, 'flagInView', null);
  await flagged('yang golput tahun ini');

  await page.click(words('malaysia'), { button: 'right' });
  await callPage(`${address}*`, 'flagTarget', {});
  await flagged('PPLN Kuala Lumpur');

  await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (element) getSelection()?.selectAllChildren(element);
  }, words('undangan'));
  await callPage(`${address}*`, 'flagTarget', { selectionText: 'undangan' });
  await flagged('tidak lagi mengeluarkan undangan');
  await page.close();
});

it('keeps a picture of the flagged post as evidence', async () => {
  await workspace.bringToFront();
  await says(workspace, /Simpan bukti saat menandai/);
  await press(workspace, 'label', 'Simpan bukti saat menandai');
  await says(workspace, /Gambar layar diizinkan/);
  const page = await visit(firefox, 'https://x.com/home');
  await page.hover('[data-demo=server]');
  const { x, y } = await eventually('the button', () => buttonPlace(page));
  await page.mouse.click(x, y);
  const { problem, picture } = await newest('evidence', 1);
  expect(problem).toBeNull();
  expect(picture?.width).toBeGreaterThan(300);
  expect(picture?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

it('takes a signed pack of selectors from a file once its key is trusted', async () => {
  const key = await testKey();
  const path = join(folder, 'paket.json');
  writeFileSync(path, await signed(packOf(), key));
  const trust = await extensionPage(firefox, 'workspace.html#/pustaka/paket');
  await says(trust, /Nama pemilik kunci/);
  await fill(trust, 'Nama pemilik kunci', 'Pembuat paket');
  await fill(trust, 'Kunci publik', key.publicKey);
  await press(trust, 'button', 'Percayai kunci ini');
  await says(trust, /Pembuat paket/);
  const health = await extensionPage(firefox, 'workspace.html#/kesehatan');
  await says(health, /daftar bawaan/);
  await giveFile(health, 'Pasang paket pemilih', path);
  await says(health, /Yang akan diganti/);
  await press(health, 'button', 'Pakai paket ini');
  await says(health, /Paket pemilih versi 1 dipakai/);
});
