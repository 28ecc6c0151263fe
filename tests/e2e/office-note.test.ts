import { join } from 'node:path';
import { expect, it } from 'vitest';
import { output } from '../harness/root.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';
import { records } from './records.ts';

const desk = useDesk();
const NOTE = 'Nomor pengaduan kantor kami: lihat papan pengumuman.';

it('shows an office note beside the match and the draft, never in the reply, and exports it', async () => {
  const panel = await desk().panel();
  await panel.loadSamples();
  const entry = (await records(desk().browser, 'clarifications')).find(({ code }) => code === 'CT-04');
  const page = await desk().workspace(`#/pustaka/${entry?.id}`);
  await page.button('Tulis catatan kantor').click();
  await page.field('Catatan kantor ini').fill(NOTE);
  await page.button('Simpan catatan').click();
  await page.sees('Catatan kantor disimpan.');
  await page.page.screenshot({ path: join(output, 'test', 'catatan-entri.png') });

  await panel.page.bringToFront();
  await panel.paste('Yang golput bakal dipenjara, sudah ada hukuman pidananya');
  await panel.narrative.fill('Golput disebut dapat dipidana');
  await panel.toMatches();
  await panel.choose(1);
  await panel.sees(NOTE);
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.page.emulateMedia({ colorScheme });
    await panel.page.screenshot({
      path: join(output, 'test', `catatan-panel-${colorScheme}.png`),
      fullPage: true,
    });
    expect(await axeViolations(panel.page)).toEqual([]);
  }
  await panel.decisionButton('Balas').click();
  await panel.page.locator('.answered > summary').click();
  await panel.sees(NOTE);
  expect(await panel.draft.inputValue()).not.toContain(NOTE);

  await page.go('#/pustaka/impor', 'Impor klarifikasi');
  const { name, bytes } = await page.download(() => page.button('Unduh catatan').click());
  expect([name, bytes.subarray(0, 2).toString()]).toEqual(['luruskan-catatan-kantor.xlsx', 'PK']);
});
