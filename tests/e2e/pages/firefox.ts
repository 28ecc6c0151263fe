import type { ElementHandle, Page } from 'puppeteer-core';
import { demoPage } from '../../harness/demo/site.ts';
import type { Firefox } from '../../harness/firefox.ts';
import { eventually } from './ax.ts';

/** Opens a demo page under the platform's own address. */
export const visit = (firefox: Firefox, address: string): Promise<Page> =>
  showPage(firefox, address, demoPage);

/** Opens an address; the page of each address asked for is what `bodyOf` makes of it, null for none. */
export async function showPage(
  firefox: Firefox,
  address: string,
  bodyOf: (address: string) => string | null,
): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = bodyOf(request.url());
    void (body ? request.respond({ contentType: 'text/html; charset=utf-8', body }) : request.abort());
  });
  await page.goto(address);
  await page.bringToFront();
  return page;
}

/** Navigation to an extension's page is never reported as finished; what the page shows tells. */
export async function extensionPage(firefox: Firefox, path: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  page.setDefaultTimeout(5_000);
  await page.goto(firefox.page(path), { waitUntil: [] }).catch(() => null);
  return page;
}

// innerText: hidden text is not what an officer reads
export const words = (page: Page) => page.evaluate(() => document.body?.innerText ?? '');

/** Waits until the page says it. */
export const says = (page: Page, pattern: RegExp) =>
  eventually(`${pattern}`, async () => pattern.test(await words(page).catch(() => '')));

/** Clicks with the mouse what the selector finds first and, where given, begins with these words. */
export async function press(page: Page, selector: string, words = ''): Promise<void> {
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
export const buttonPlace = (page: Page) =>
  page.evaluate(() => {
    const steps = (length: number) => Array.from({ length: Math.floor(length / 8) }, (_, index) => index * 8);
    const covered = steps(innerHeight)
      .flatMap((y) => steps(innerWidth).map((x) => ({ x, y })))
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'luruskan-overlay');
    const [first] = covered;
    return first ? { x: first.x + 24, y: first.y + 8 } : null;
  });

/** Types into the field whose label begins with these words. */
export async function fill(page: Page, label: string, value: string): Promise<void> {
  await press(page, 'label', label);
  await page.keyboard.type(value);
}

/** Gives a file to the first chooser whose label begins with these words, once it takes one. */
export async function giveFile(page: Page, label: string, path: string): Promise<void> {
  const handle = await page.waitForFunction(
    (start) => {
      const labels = [...document.querySelectorAll('label')];
      const { control } = labels.find((one) => (one.textContent ?? '').trim().startsWith(start)) ?? {};
      return control instanceof HTMLInputElement && !control.disabled && control;
    },
    { timeout: 10_000 },
    label,
  );
  await (handle.asElement() as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}
