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
  page.setDefaultTimeout(5_000);
  await page.goto(firefox.page(path), { waitUntil: [] }).catch(() => null);
  return page;
}

// innerText: hidden text is not what an officer reads
const words = (page: Page) => page.evaluate(() => document.body?.innerText ?? '');

/** Waits until the page says it. */
const says = (page: Page, pattern: RegExp) =>
  eventually(`${pattern}`, async () => pattern.test(await words(page).catch(() => '')));

/** Clicks with the mouse what the selector finds first and, where given, begins with these words. */
async function press(page: Page, selector: string, words = ''): Promise<void> {
  const place = await eventually(`${selector} ${words}`, () =>
    page.evaluate(
      (which, start) => {
        const fits = [...document.querySelectorAll(which)].find((element) =>
          (element.textContent ?? '').trim().startsWith(start),
        );
        fits?.scrollIntoView({ block: 'center' });
        const { x = 0, y = 0, width = 0, height = 0 } = fits?.getBoundingClientRect() ?? {};
        return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
      },
      selector,
      words,
    ),
  );
  await page.mouse.click(place.x, place.y);
}

/** The overlay's root is closed: where it covers the page is where the button is; its left end is the flag button. */
const buttonPlace = (page: Page) =>
  page.evaluate(() => {
    const steps = (length: number) => Array.from({ length: Math.floor(length / 8) }, (_, index) => index * 8);
    const covered = steps(innerHeight)
      .flatMap((y) => steps(innerWidth).map((x) => ({ x, y })))
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'luruskan-overlay');
    const [first] = covered;
    return first ? { x: first.x + 24, y: first.y + 8 } : null;
  });

it('flags a post, shows it in the panel page, finds the clarification and copies a reply', async () => {
  const samples = await extensionPage('sidepanel.html');
  await says(samples, /Pustaka masih kosong/);
  await press(samples, 'button', 'Muat pustaka contoh');
  await says(samples, /klarifikasi contoh dimuat/);
  await samples.close();

  const page = await visit('https://x.com/home');
  await page.bringToFront();
  await page.hover('[data-demo=golput]');
  const { x, y } = await eventually('the button', () => buttonPlace(page));
  await page.mouse.click(x, y);

  const panel = await extensionPage('sidepanel.html');
  await says(panel, /yang golput tahun ini[\s\S]*Lihat kecocokan \(\d/);
  await press(panel, 'button', 'Lihat kecocokan');
  await says(panel, /Pilih satu klarifikasi dulu/);
  await press(panel, '[data-testid=match] label');
  await eventually('a choice', () => panel.$('[data-testid=match] input:checked'));
  if (await panel.$('[data-compare]')) await press(panel, '[data-compare]');
  await press(panel, '[aria-describedby=decision-blocked]', 'Balas');
  await says(panel, /Salin balasan/);
  await press(panel, 'button', 'Salin balasan');
  await says(panel, /tersalin/);
});

it('flags a Facebook post too', async () => {
  const page = await visit('https://www.facebook.com/');
  await page.bringToFront();
  await page.hover('[data-demo=undangan]');
  const { x, y } = await eventually('the button', () => buttonPlace(page));
  await page.mouse.click(x, y);
  const panel = await extensionPage('sidepanel.html');
  await says(panel, /Facebook ·[\s\S]*undangan[\s\S]*Lihat kecocokan/i);
});
