import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';

const desk = useDesk();

it('keeps its keys from the shortcuts of the page', async () => {
  const { page, overlay } = await desk().visit('x');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('keydown', (event) => heard.push(event.key));
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await page.keyboard.press('l');
  await overlay.pointAt('[data-demo=golput]');
  await overlay.click('Pilihan lain');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await heard()).toEqual(['l']);
});
