import { join } from 'node:path';
import { expect, it } from 'vitest';
import { output } from '../harness/root.ts';
import { axeViolations, sidewaysScroll } from './axe.ts';
import { useDesk } from './desk.ts';
import { findings, records } from './records.ts';

const desk = useDesk();
const CLAIM = 'Kotak suara kardus di gudang Kecamatan Sukamaju dibuka orang tak dikenal';

async function decideNothingFits(text: string, count: number) {
  const panel = await desk().panel();
  await panel.paste(text);
  await panel.narrative.fill(CLAIM);
  await panel.toMatches();
  await panel
    .button(/Tidak ada yang cocok/)
    .first()
    .click();
  await expect
    .poll(async () => (await findings(desk().browser, count)).filter((one) => one.decision).length)
    .toBe(count);
  await panel.page.close();
}

it('groups what nothing fitted, sends it upwards, and links the entry that is written for it', async () => {
  await decideNothingFits(`${CLAIM} kemarin malam`, 1);
  await decideNothingFits(`Info: ${CLAIM}, sebarkan ke grup lain`, 2);
  const page = await desk().workspace('#/pustaka/permohonan');
  await page.sees('1 klaim dari 2 temuan.');
  await page.page.screenshot({ path: join(output, 'test', 'permohonan.png'), fullPage: true });
  await page.button('Salin untuk WhatsApp').click();
  await page.sees('Permohonan tersalin.');
  expect(await page.page.evaluate(() => navigator.clipboard.readText())).toContain(
    `1. ${CLAIM}\n2 temuan di`,
  );
  const { name, bytes } = await page.download(() => page.button('Unduh Excel').click());
  expect(name).toMatch(/^permohonan-klarifikasi-.*\.xlsx$/);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');

  await page.button('Buat klarifikasi').click();
  await page.sees(`Untuk permohonan “${CLAIM}”. Setelah disimpan, 2 temuannya ditautkan ke klarifikasi ini.`);
  expect(await page.field(/^Klaim yang beredar/).inputValue()).toBe(CLAIM);
  await page.field(/^Kode$/).fill('SK-01');
  await page.field(/^Judul$/).fill('Kotak suara di Sukamaju tersegel dan dijaga');
  await page.field(/^Fakta 1$/).fill('Kotak suara tersegel dan dijaga polisi.');
  await page.button('Simpan klarifikasi').first().click();
  await page.sees('SK-01 tersimpan.');
  const [entry] = await records(desk().browser, 'clarifications');
  const linked = await records(desk().browser, 'findings');
  expect(linked.map(({ clarificationId }) => clarificationId)).toEqual([entry?.id, entry?.id]);
  await page.go('#/pustaka/permohonan', 'Permohonan klarifikasi');
  await page.sees('Tidak ada klaim tanpa klarifikasi');
}, 60_000);

it('has nothing that axe-core objects to in the parts of the library, wide or narrow', async () => {
  const page = await desk().workspace('#/pustaka/paket');
  const parts = [
    ['#/pustaka/paket', 'Paket klarifikasi'],
    ['#/pustaka/impor', 'Impor klarifikasi'],
    ['#/pustaka/perbaikan', 'Balasan yang perlu diperbaiki'],
    ['#/pustaka/permohonan', 'Permohonan klarifikasi'],
    ['#/pustaka', 'Pustaka'],
  ] as const;
  const problems: string[] = [];
  for (const [route, heading] of parts) {
    await page.go(route, heading);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.page.emulateMedia({ colorScheme });
      problems.push(...(await axeViolations(page.page)).map((line) => `${route} ${colorScheme} ${line}`));
    }
    await page.page.setViewportSize({ width: 360, height: 700 });
    const sideways = await sidewaysScroll(page.page);
    if (sideways > 0) problems.push(`${route} scrolls ${sideways} px sideways`);
    await page.page.setViewportSize({ width: 1366, height: 768 });
  }
  expect(problems).toEqual([]);
}, 60_000);
