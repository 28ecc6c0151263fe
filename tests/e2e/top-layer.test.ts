import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { records } from './records.ts';

const desk = useDesk();

it('stands in a modal dialog, where the rest of the page cannot be pressed', async () => {
  const { page, overlay } = await desk().visit('x');
  await page.evaluate(() => {
    const post = document.querySelector('[data-demo=golput]')?.closest('[data-testid=cellInnerDiv]');
    const dialog = document.createElement('dialog');
    if (post) dialog.append(post);
    document.body.append(dialog);
    dialog.showModal();
  });
  await overlay.flag('dialog [data-demo=golput]');
  await overlay.says(/Tersimpan/);
  expect(await records(desk().browser, 'findings')).toHaveLength(1);
});

it('stands above a post that fills the screen', async () => {
  const { page, overlay } = await desk().visit('x');
  await page.evaluate(() => {
    const post = document.querySelector('[data-demo=server]');
    post?.addEventListener('click', () => void post.requestFullscreen(), { once: true });
  });
  await page.locator('[data-demo=server]').click({ position: { x: 20, y: 60 } });
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await overlay.flag('[data-demo=server]');
  await overlay.says(/Tersimpan/);
  expect(await records(desk().browser, 'findings')).toHaveLength(2);
});
