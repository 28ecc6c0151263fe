import { expect, it } from 'vitest';
import { clickToolbarIcon } from '../harness/side-panel.ts';
import { REAL_VIEW } from './allowed-build.ts';
import { useDesk } from './desk.ts';
import { eventually } from './pages/ax.ts';
import { findings, records } from './records.ts';

const desk = useDesk(REAL_VIEW);

const evidence = (count: number) =>
  eventually(`${count} pieces of evidence`, async () => {
    const rows = await records(desk().browser, 'evidence');
    return rows.length >= count && rows;
  });

it('keeps no evidence until the office switches it on', async () => {
  const { overlay } = await desk().visit('x');
  await overlay.flag('[data-demo=golput]');
  await overlay.says(/Tersimpan/);
  await findings(desk().browser, 1);
  expect(await records(desk().browser, 'evidence')).toEqual([]);
});

it('keeps the rest, says why there is no picture, and offers to ask, while pictures are not allowed', async () => {
  const workspace = await desk().workspace('#/pengaturan');
  await workspace.field('Simpan bukti saat menandai').check();
  await workspace.sees('Gambar layar belum diizinkan');
  await workspace.button('Izinkan gambar layar').waitFor();

  const { overlay } = await desk().visit('x');
  await overlay.flag('[data-demo=kontainer]');
  await overlay.says(/Tersimpan/);
  const [kept] = await evidence(1);
  expect(kept).toMatchObject({ picture: null, problem: 'not_allowed' });
  expect(kept?.text?.sha256).toMatch(/^[0-9a-f]{64}$/);

  await workspace.page.bringToFront();
  await workspace.go('#/temuan', 'Temuan');
  await workspace.openFirst();
  await workspace.sees(/Browser belum mengizinkan gambar layar/);
  expect(await workspace.button('Unduh gambar').count()).toBe(0);
  await workspace.button('Unduh keterangan').waitFor();
});

it('pictures without that permission after a click on the icon', async () => {
  const { page, overlay } = await desk().visit('x');
  await clickToolbarIcon(desk().browser, page.url());
  await overlay.flag('[data-demo=undangan]');
  await overlay.says(/Tersimpan/);
  const kept = (await evidence(2)).at(-1);
  expect(kept?.problem).toBeNull();
  expect(kept?.picture?.width).toBeGreaterThan(100);
});
