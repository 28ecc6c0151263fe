import { join } from 'node:path';
import { expect, it } from 'vitest';
import { output } from '../harness/root.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';
import { onlyFinding, records } from './records.ts';

const desk = useDesk();

it('lists a copied reply once its entry is revoked, drafts the correction, and keeps the mark', async () => {
  const panel = await desk().panel();
  await panel.loadSamples();
  await panel.paste('Yang golput bakal dipenjara, sudah ada hukuman pidananya');
  await panel.narrative.fill('Golput disebut dapat dipidana');
  await panel.toMatches();
  await panel.choose(1);
  await panel.decisionButton('Balas').click();
  await panel.copy();
  const { clarificationId, id } = await onlyFinding(desk().browser);

  const page = await desk().workspace('#/pustaka/perbaikan');
  await page.sees('Tidak ada balasan yang perlu diperbaiki');
  await page.page.evaluate((entry) => {
    location.hash = `#/pustaka/${entry}/sunting`;
  }, clarificationId);
  await page.field(/^Status$/).selectOption({ label: 'Dicabut' });
  await page.button('Simpan klarifikasi').first().click();
  await page.sees('Sudah dicabut.');
  await page.page.getByText('Bandingkan dengan versi lama').click();
  expect(await page.rows.last().innerText()).toMatch(/Status\s+Berlaku\s+Dicabut/);
  expect(await axeViolations(page.page)).toEqual([]);
  await page.page.screenshot({ path: join(output, 'test', 'versi.png'), fullPage: true });
  await page.go('#/pustaka/perbaikan', 'Balasan yang perlu diperbaiki');
  await page.sees('1 belum diperbaiki, 0 selesai.');
  await page.page.screenshot({ path: join(output, 'test', 'perbaikan-1.png'), fullPage: true });
  await page.button('Salin koreksi').click();
  await page.sees('Koreksi tersalin.');
  const copied = await page.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Kami meralat balasan kami tanggal \d+ \S+ \d{4}\./);
  expect(copied).not.toMatch(/golput/i);

  await page.button('Tandai sudah diperbaiki').click();
  await page.sees('0 belum diperbaiki, 1 selesai.');
  await page.page.getByText('Selesai (1)').click();
  await page.page.screenshot({ path: join(output, 'test', 'perbaikan-2.png'), fullPage: true });
  const history = await records(desk().browser, 'history');
  expect(history.filter(({ field }) => field === 'replyCorrected')).toMatchObject([{ findingId: id }]);
  await page.go('#/temuan', 'Temuan');
  await page.openFirst();
  await page.sees('memperbaiki balasan');
});
