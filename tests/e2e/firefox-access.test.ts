import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { eventually } from './pages/ax.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

it('says what to do, with a button, when Firefox was not allowed to show the platforms to the extension', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(firefox.page('workspace.html#/kesehatan'), { waitUntil: [] }).catch(() => null);
  // innerText: hidden text is not what an officer reads
  const words = () => page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
  await eventually('the page', async () => (await words()).includes('Kesehatan pembacaan'));
  expect(await words()).not.toContain('Belum diizinkan membaca platform');

  await page.evaluate(
    'browser.permissions.remove({ origins: browser.runtime.getManifest().host_permissions })',
  );
  await eventually('what to do', async () => (await words()).includes('Belum diizinkan membaca platform'));
  expect(await words()).toContain('Izinkan di semua platform');
});
