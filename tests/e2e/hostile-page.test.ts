import { expect, it } from 'vitest';
import { xPage } from '../harness/demo/x.ts';
import { useDesk } from './desk.ts';
import { onlyFinding } from './records.ts';

const desk = useDesk();

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
};

it('works on a page whose policy allows no script and no style', async () => {
  const { context } = desk().browser;
  await context.route('https://x.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body: xPage('/home') }),
  );
  const { page, overlay } = await desk().visit('x');
  const before = await page.locator('body').evaluate((body) => body.outerHTML);
  await overlay.flag('[data-demo=golput]');
  await overlay.says(/Tersimpan/);
  expect((await onlyFinding(desk().browser)).platform).toBe('x');
  expect(await page.locator('body').evaluate((body) => body.outerHTML)).toBe(before);
});

it('does nothing for a click that the page itself makes', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.pointAt('[data-demo=server]');
  await page.evaluate(() => {
    const host = document.querySelector('luruskan-overlay');
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
  });
  await page.waitForTimeout(500);
  expect(await overlay.words()).not.toMatch(/Tersimpan/);
});
