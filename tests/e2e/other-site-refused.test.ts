import { expect, it } from 'vitest';
import { clickToolbarIcon, SidePanel } from '../harness/side-panel.ts';
import { useDesk } from './desk.ts';
import { chooseSiteInMenu } from './native-events.ts';
import { eventually } from './pages/ax.ts';

const desk = useDesk();

// The browser's question cannot be answered from outside; without a gesture it is refused at once, as by an officer.
it('says in words that the permission was refused, in the panel and on the page', async () => {
  const { page, overlay } = await desk().visit('news');
  // The panel opens within the gesture, which a background that is still starting misses.
  await (await desk().browser.worker()).evaluate(() => true);
  await clickToolbarIcon(desk().browser, page.url());
  const panel = await eventually('the side panel', () => SidePanel.find(desk().browser));
  const button = `document.querySelector('button[aria-label="Tampilkan tombol Tandai di 127.0.0.1"]')`;
  await eventually('the switch', () => panel.evaluate<boolean>(`!!${button}`));
  await panel.evaluate(`${button}.click()`);
  const words = await eventually('the refusal', async () => {
    const shown = await panel.words();
    return /Izin tidak diberikan/.test(shown) && shown;
  });
  expect(words).toMatch(/klik kanan → Tandai tetap dapat dipakai/);

  await chooseSiteInMenu(desk().browser);
  await overlay.says(/Izin tidak diberikan/);
});
