import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { demoPage } from '../harness/demo/site.ts';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { eventually } from './pages/ax.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

/** Opens a demo page under the platform's own address. */
async function visit(address: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = demoPage(request.url());
    void (body ? request.respond({ contentType: 'text/html; charset=utf-8', body }) : request.abort());
  });
  await page.goto(address);
  return page;
}

/** Navigation to an extension's page is never reported as finished; what the page shows tells. */
async function extensionPage(path: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(firefox.page(path), { waitUntil: [] }).catch(() => null);
  return page;
}

// biome-ignore lint/performance/useDomNodeTextContent: hidden text is not what an officer reads
const words = (page: Page) => page.evaluate(() => document.body?.innerText ?? '');

/** Waits until the page says it. */
const says = (page: Page, pattern: RegExp) =>
  eventually(`${pattern}`, async () => pattern.test(await words(page).catch(() => '')));

/** Presses the button, field or mark that carries these words. */
const press = (page: Page, text: string) => page.locator(`::-p-text(${text})`).click();

/** The overlay's root is closed: its place on the page is where the button is. */
const buttonPlace = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('luruskan-overlay');
    const { x = 0, y = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
    return width > 0 && { x: x + width / 3, y: y + height / 2 };
  });

it('flags a post, shows it in the panel page, finds the clarification and copies a reply', async () => {
  const samples = await extensionPage('sidepanel.html');
  await says(samples, /Pustaka masih kosong/);
  await press(samples, 'Muat pustaka contoh');
  await says(samples, /klarifikasi contoh dimuat/);
  await samples.close();

  const page = await visit('https://x.com/home');
  await page.hover('[data-demo=golput]');
  const { x, y } = await eventually('the button', () => buttonPlace(page));
  await page.mouse.click(x, y);

  const panel = await extensionPage('sidepanel.html');
  await says(panel, /yang golput tahun ini[\s\S]*Lihat kecocokan \(\d/);
  await press(panel, 'Lihat kecocokan');
  await says(panel, /Pilih satu klarifikasi dulu/);
  await panel.locator('input[type=radio]').click();
  const compare = await panel.$('[data-compare]');
  await compare?.click();
  await panel.locator('[aria-describedby=decision-blocked]').click();
  await says(panel, /Salin balasan/);
  await press(panel, 'Salin balasan');
  await says(panel, /tersalin/);
});
