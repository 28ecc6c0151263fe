import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { eventually } from './pages/ax.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

/** The office's fingerprint on the page of packages, once the button that makes the key (if still there) was pressed. */
async function fingerprint(): Promise<string> {
  const page = await firefox.browser.newPage();
  page.setDefaultTimeout(5_000);
  await page.goto(firefox.page('workspace.html#/pustaka/paket'), { waitUntil: [] }).catch(() => null);
  const shown = await eventually('the fingerprint of the key', () =>
    page.evaluate(() => {
      const print = document.querySelector('.fingerprint')?.textContent;
      if (print) return print;
      const make = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Buat kunci sekarang',
      );
      make?.click();
      return null;
    }),
  );
  await page.close();
  return shown;
}

it('makes the office a key that Firefox keeps', async () => {
  const first = await fingerprint();
  expect(first).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(await fingerprint()).toBe(first);
});
