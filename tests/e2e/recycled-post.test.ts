import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { eventually } from './pages/ax.ts';
import { records } from './records.ts';

const desk = useDesk();

it('says so when the page removed the post while the button was there, and stores nothing', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.pointAt('[data-demo=golput]');
  // The room stays, so that no other post slides under the pointer.
  await page.evaluate(() => {
    const post = document.querySelector<HTMLElement>('[data-demo=golput]');
    const room = document.createElement('div');
    room.style.height = `${post?.offsetHeight}px`;
    post?.replaceWith(room);
  });
  // The button goes with its post: a click meets it, and is answered in words, only when it is faster than that.
  await overlay.click(/^Tandai/, 1_000).catch(() => null);
  await eventually('a word about the post, or no button', async () => {
    const words = await overlay.words();
    return /hilang/.test(words) || !/Tandai/.test(words);
  });
  expect(await overlay.words()).not.toMatch(/Tersimpan/);
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
