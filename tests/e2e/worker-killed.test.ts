import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { killWorker } from './faults.ts';
import { eventually } from './pages/ax.ts';
import { findings, records } from './records.ts';

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

it('matches from the stored index after the background was ended, without building it anew', async () => {
  const savedAt = async () => (await records(desk().browser, 'indexes'))[0]?.savedAt;
  const matchesOf = async (text: string) => {
    const panel = await desk().panel();
    await panel.paste(text);
    await panel.toMatches();
    const best = await panel.matches.first().getAttribute('aria-label');
    await panel.page.close();
    return best;
  };
  const first = await desk().panel();
  await first.loadSamples();
  await first.page.close();
  const before = await matchesOf('Yang golput bakal dipenjara, sudah ada hukuman pidananya');
  const saved = await eventually('the stored index', async () => (await savedAt()) ?? false);

  await killWorker(desk().browser);
  expect(await matchesOf('Yang golput bakal dipenjara, sudah ada hukuman pidananya')).toEqual(before);
  // A new index would be stored two seconds after it was built.
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  expect(await savedAt()).toBe(saved);
});
