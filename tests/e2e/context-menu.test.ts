import { expect, it } from 'vitest';
import { clickToolbarIcon } from '../harness/side-panel.ts';
import { useDesk } from './desk.ts';
import { chooseFlagInMenu } from './native-events.ts';
import { findings } from './records.ts';

const desk = useDesk();

it('flags a selection on a page without an adapter, after a click on the icon', async () => {
  const { page } = await desk().visit('news');
  await clickToolbarIcon(desk().browser, page.url());
  await page.locator('#p1').selectText();
  const selectionText = await page.evaluate(() => getSelection()?.toString() ?? '');
  await chooseFlagInMenu(desk().browser, { selectionText });
  const [finding] = await findings(desk().browser, 1);
  expect(finding).toMatchObject({ platform: 'web', permalink: page.url() });
  expect(finding?.text).toContain('7 kontainer');
  expect(finding?.post?.postedAt.value).toBe('2026-11-21T03:00:00.000Z');
});

it('flags the post of a link on X', async () => {
  const { page } = await desk().visit('x');
  const href = await page
    .locator('[data-demo=server] a:has(time)')
    .evaluate((link) => (link as HTMLAnchorElement).href);
  await chooseFlagInMenu(desk().browser, { linkUrl: href });
  const finding = (await findings(desk().browser, 2)).at(-1);
  expect(finding).toMatchObject({ platform: 'x', permalink: href });
});
