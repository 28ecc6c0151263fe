import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../lib/util/sha256.ts';
import { clipPage } from '../exchange/clip/page.ts';
import { output } from '../harness/root.ts';
import { clickToolbarIcon, SidePanel } from '../harness/side-panel.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';
import { chooseClipInMenu } from './native-events.ts';
import { eventually } from './pages/ax.ts';
import { Workspace } from './pages/workspace.ts';
import { records } from './records.ts';

const ADDRESS = 'https://kab-contoh.kpu.go.id/berita/kotak-suara';
const desk = useDesk();
let body = clipPage();

beforeAll(async () => {
  await desk().browser.context.route('https://kab-contoh.kpu.go.id/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
});

/** Chooses "Kutip" in the menu of the page, after a click on the icon as the browser asks for; the tab it opens. */
async function clip(page: Page): Promise<Workspace> {
  const { browser } = desk();
  await page.bringToFront();
  await clickToolbarIcon(browser, page.url());
  const [opened] = await Promise.all([browser.context.waitForEvent('page'), chooseClipInMenu(browser)]);
  await opened.waitForLoadState();
  return new Workspace(opened);
}

async function shoot({ page }: Workspace, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(output, 'test', `kutip-${name}-${colorScheme}.png`), fullPage: true });
    expect(await axeViolations(page)).toEqual([]);
  }
}

it('clips an official page into the form, keeps its text with the hash, and shows later what changed', async () => {
  const page = await desk().browser.context.newPage();
  await page.goto(ADDRESS);
  const first = await clip(page);
  await first.sees('Semua isian di bawah ini usulan dari halamannya');
  expect(await first.field(/^Judul$/).inputValue()).toBe('Kotak suara tiba dengan segel utuh');
  expect(await first.field(/^Fakta 1$/).inputValue()).toContain('1.240 kotak suara');
  await shoot(first, '1-formulir');
  await first.field(/^Kode$/).fill('KC-01');
  await first.button('Simpan klarifikasi').first().click();
  await first.sees('KC-01 tersimpan.');
  const [entry] = await records(desk().browser, 'clarifications');
  const [source] = entry?.sources ?? [];
  expect(source).toMatchObject({ url: ADDRESS, publisher: 'KPU Kabupaten Contoh', date: '2026-11-20' });
  expect(source?.snapshot?.sha256).toBe(await sha256(source?.snapshot?.text ?? ''));

  const same = await clip(page);
  await same.sees('KC-01: isinya masih sama');
  body = clipPage({
    second: 'Dua kotak ditemukan basah dan sudah diganti dengan yang baru di hadapan pengawas.',
  });
  await page.reload();
  const changed = await clip(page);
  await changed.sees('Sumber berubah');
  await changed.sees('Dua kotak ditemukan basah');
  await changed.sees('Seluruh kotak disimpan di ruang yang dijaga');
  await shoot(changed, '2-berubah');
  await changed.button('Simpan salinan baru').click();
  await changed.sees('KC-01: isinya masih sama');
  const [renewed] = await records(desk().browser, 'clarifications');
  expect(renewed?.version).toBe(2);
  expect(renewed?.sources[0]?.snapshot?.text).toContain('Dua kotak ditemukan basah');
}, 60_000);

it('clips the tab in front from the panel', async () => {
  const { browser } = desk();
  const page = await browser.context.newPage();
  await page.goto(ADDRESS);
  await clickToolbarIcon(browser, page.url());
  const panel = await eventually('the side panel', () => SidePanel.find(browser));
  const button = `document.querySelector('[aria-label="Kutip halaman ini ke Pustaka"]')`;
  await eventually('the button', () => panel.evaluate(`${button} !== null`));
  const [opened] = await Promise.all([
    browser.context.waitForEvent('page'),
    panel.evaluate(`${button}.click()`),
  ]);
  await new Workspace(opened).sees('KC-01: isinya masih sama');
});

it('proposes the selection as the facts', async () => {
  body = clipPage();
  const page = await desk().browser.context.newPage();
  await page.goto(`${ADDRESS}-2`);
  await page.locator('article p').first().selectText();
  const workspace = await clip(page);
  expect(await workspace.field(/^Fakta 1$/).inputValue()).toMatch(
    /^KPU Kabupaten Contoh menerima kotak suara/,
  );
  expect(await workspace.field(/^Fakta 2$/).count()).toBe(0);
});

it('refuses every other page and says why', async () => {
  const { page } = await desk().visit('x');
  const platform = await clip(page);
  await platform.sees('x.com bukan situs resmi dan bukan penerbit pendukung yang terdaftar');
  await shoot(platform, '3-ditolak');
  const news = await desk().visit('news');
  const plain = await clip(news.page);
  await plain.sees('Halaman ini tidak dapat dikutip');
  const unseen = await desk().workspace('#/pustaka/kutip/999999');
  await unseen.sees('Browser belum mengizinkan Luruskan melihat tab itu');
}, 60_000);
