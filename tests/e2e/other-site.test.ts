import { afterAll, expect, it } from 'vitest';
import { newsPage } from '../harness/demo/news.ts';
import { clickToolbarIcon, SidePanel } from '../harness/side-panel.ts';
import { allowedBuild } from './allowed-build.ts';
import { useDesk } from './desk.ts';
import { chooseSiteInMenu } from './native-events.ts';
import { eventually } from './pages/ax.ts';
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

const HOST = 'berita.contoh.id';

/** The browser's own panel, and a press on one of its buttons. */
async function openPanel(address: string) {
  await clickToolbarIcon(desk().browser, address);
  const panel = await eventually('the side panel', () => SidePanel.find(desk().browser));
  const button = (label: string) => `document.querySelector('button[aria-label="${label}"]')`;
  const press = (label: string) =>
    eventually(label, () =>
      panel.evaluate<boolean>(`${button(label)} ? (${button(label)}.click(), true) : false`),
    );
  await press('Temuan hari ini');
  return { panel, press };
}

it('is switched on from the panel in the tab that is open, and off again', async () => {
  const news = await openNews();
  await news.page.bringToFront();
  const { panel, press } = await openPanel(news.page.url());
  await press(`Tampilkan tombol Tandai di ${HOST}`);
  await eventually('the button', () => hasButton(news));
  await press(`Sembunyikan tombol Tandai di ${HOST}`);
  await eventually('no button', async () => !(await hasButton(news)));
  expect(await hasButton(await openNews())).toBe(false);
  await panel.close();
});

it('is switched on and off from the menu of the icon', async () => {
  const news = await openNews();
  await chooseSiteInMenu(desk().browser);
  await news.overlay.says(/kini tampil di situs ini/);
  await eventually('the button', () => hasButton(news));
  await chooseSiteInMenu(desk().browser);
  await news.overlay.says(/tidak lagi tampil/);
  await eventually('no button', async () => !(await hasButton(news)));
});

it('is quieted and shown again on a platform in the same way', async () => {
  const { page, overlay } = await desk().visit('x');
  await chooseSiteInMenu(desk().browser);
  await overlay.says(/tidak lagi tampil/);
  await chooseSiteInMenu(desk().browser);
  await overlay.says(/kini tampil di situs ini/);
  await page.locator('[data-demo=golput]').hover();
  await overlay.button(/^Tandai/);
});
