import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';

const desk = useDesk();

it('keeps the undo in reach while the pointer passes over other posts, then gives the button back', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.flag('[data-demo=golput]');
  await overlay.says(/Tersimpan/);
  await page.locator('[data-demo=bubur]').hover();
  await page.waitForTimeout(600);
  expect(await overlay.has('Urungkan')).toBe(true);
  await overlay.button(/^Tandai/);
  expect(await overlay.has('Urungkan')).toBe(false);
});
