import { afterAll, expect, it } from 'vitest';
import { newsPage } from '../harness/demo/news.ts';
import { allowedBuild } from './allowed-build.ts';
import { useDesk } from './desk.ts';
import { Overlay } from './pages/overlay.ts';
import { findings } from './records.ts';

const build = allowedBuild();
const desk = useDesk(build);
afterAll(build.remove);

const SITE = 'https://berita.contoh.id';

async function openNews() {
  const { context } = desk().browser;
  await context.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: newsPage(SITE, '/1') }),
  );
  const page = await context.newPage();
  await page.goto(`${SITE}/1`);
  return { page, overlay: await Overlay.on(page) };
}

async function hasButton({ page, overlay }: Awaited<ReturnType<typeof openNews>>): Promise<boolean> {
  await page.locator('article').hover();
  await page.waitForTimeout(800);
  return overlay.has(/Tandai/);
}

it('shows the button on a site only after the office named it, and no longer once it is removed', async () => {
  expect(await hasButton(await openNews())).toBe(false);

  const workspace = await desk().workspace('#/pengaturan');
  await workspace.field('Tambah situs lain').fill('https://Berita.contoh.id/beranda');
  await workspace.page.keyboard.press('Enter');
  await workspace.button(/berita\.contoh\.id/).waitFor();

  const { overlay } = await openNews();
  await overlay.flag('article');
  await overlay.says(/Tersimpan/);
  const [finding] = await findings(desk().browser, 1);
  expect(finding).toMatchObject({ platform: 'web', permalink: `${SITE}/1` });

  await workspace.page.bringToFront();
  await workspace.button(/berita\.contoh\.id/).click();
  await workspace.sees('Belum ada situs lain.');
  expect(await hasButton(await openNews())).toBe(false);
});
