import { expect, it } from 'vitest';
import { demoPost } from '../harness/demo/posts.ts';
import { useDesk } from './desk.ts';
import { pressFlagShortcut } from './native-events.ts';
import { findings, records } from './records.ts';

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

it('flags by shortcut the post whose video fills the screen, where no button can stand', async () => {
  const { page } = await desk().visit('tiktok');
  await page.evaluate(() => {
    const post = document.querySelector('[data-demo=kontainer]');
    post?.addEventListener('click', () => void post.querySelector('video')?.requestFullscreen(), {
      once: true,
    });
  });
  await page.locator('[data-demo=kontainer] [data-e2e=video-desc]').click();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await pressFlagShortcut(desk().browser);
  const stored = (await findings(desk().browser, 3)).at(-1);
  expect(stored).toMatchObject({ platform: 'tiktok', handle: demoPost('kontainer').handle });
});
