import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { records } from './records.ts';

const desk = useDesk();

it('says so when the page removed the post while the button was there, and stores nothing', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.pointAt('[data-demo=golput]');
  const button = await overlay.button(/^Tandai/);
  expect(button).toBeTruthy();
  await page.evaluate(() => document.querySelector('[data-demo=golput]')?.remove());
  if (await overlay.has(/^Tandai/)) {
    await overlay.click(/^Tandai/);
    await overlay.says(/hilang/);
  }
  expect(await records(desk().browser, 'findings')).toEqual([]);
});

it('says so when another post took the place of the one pointed at, and stores nothing', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.pointAt('[data-demo=golput]');
  await page.evaluate(() => {
    const [from, into] = ['bubur', 'golput'].map((name) => document.querySelector(`[data-demo=${name}]`));
    into?.replaceChildren(...[...(from?.cloneNode(true).childNodes ?? [])]);
  });
  await overlay.click(/^Tandai/);
  await overlay.says(/berubah/);
  expect(await records(desk().browser, 'findings')).toEqual([]);
});
