import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { killWorker } from './faults.ts';
import { findings } from './records.ts';

const desk = useDesk();

it('stores a post once when the background is ended before, and in the middle of, the click', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.flag('[data-demo=golput]');
  await overlay.says(/Tersimpan/);

  await killWorker(desk().browser);
  await page.bringToFront();
  await overlay.flag('[data-demo=undangan]');
  await overlay.says(/Tersimpan/);
  expect(await findings(desk().browser, 2)).toHaveLength(2);

  await page.bringToFront();
  await overlay.pointAt('[data-demo=server]');
  await Promise.all([overlay.click(/^Tandai/), killWorker(desk().browser)]);
  await page.bringToFront();
  const said = await overlay.says(/Tersimpan|Belum tersimpan/);
  const stored = (await findings(desk().browser, 2)).filter(({ text }) => text.startsWith('Server KPU'));
  expect(stored.length).toBeLessThanOrEqual(1);
  // Said to be stored: then it is there.
  if (/^Tersimpan/m.test(said)) expect(stored).toHaveLength(1);
});
