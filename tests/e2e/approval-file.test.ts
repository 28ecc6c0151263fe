import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk } from '../harness/desk.ts';
import { output } from '../harness/root.ts';
import { receiveEntry, toDraft } from './received-entry.ts';
import { records } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'luruskan-persetujuan-'));
let asking: Desk;
let approving: Desk;

beforeAll(async () => {
  [asking, approving] = await Promise.all([openDesk(), openDesk()]);
});
afterAll(() => Promise.all([asking?.close(), approving?.close()]));

async function nameOfficer(desk: Desk, officer: string, unit: string): Promise<void> {
  const settings = await desk.workspace('#/pengaturan');
  await settings.field('Minta persetujuan orang kedua untuk balasan peka').check();
  await settings.field('Satuan kerja (satker)').fill(unit);
  await settings.field('Nama petugas').first().fill(officer);
  // The name of the rail comes from the store: it shows that everything before it was stored too.
  await settings.page.locator('.rail__officer').getByText(officer).waitFor();
  await settings.page.close();
}

/** Presses what saves a file, and keeps it under the name that it has. */
async function saved(page: import('playwright-core').Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

it('carries a draft to a second person on another computer, and the approval back for exactly that text', async () => {
  await nameOfficer(asking, 'Sari', 'KPU Kab. Contoh');
  await nameOfficer(approving, 'Rina', 'KPU Prov. Contoh');
  await receiveEntry(asking, { themes: ['ijazah'] });
  const panel = await asking.panel();
  await toDraft(panel);
  await panel.sees('Perlu persetujuan orang kedua');
  await panel.page.getByText('Lewat berkas ke komputer lain').click();
  const request = await saved(panel.page, () => panel.button('Simpan permintaan').click());
  expect(request).toMatch(/persetujuan-P-01\.luruskan$/);
  await panel.sees(/Menunggu jawaban; diminta/);
  await panel.page.screenshot({ path: join(output, 'test', 'persetujuan-1-minta.png'), fullPage: true });

  const page = await approving.workspace('#/pustaka/persetujuan');
  const open = page.field('Buka berkas .luruskan');
  await open.setInputFiles(request);
  await page.sees('Pengirim ini belum dikenal');
  await page.button(/Sudah sama: percayai Sari/).click();
  await page.sees(/Diminta Sari/);
  const text = await panel.draft.inputValue();
  expect(await page.page.locator('.approval__text').innerText()).toBe(text);
  await page.sees('Entri P-01 versi 1');
  await page.page.screenshot({ path: join(output, 'test', 'persetujuan-2-baca.png'), fullPage: true });
  await page.page.emulateMedia({ colorScheme: 'dark' });
  await page.page.screenshot({ path: join(output, 'test', 'persetujuan-2-gelap.png'), fullPage: true });
  const answer = await saved(page.page, () => page.button('Setujui dan simpan jawaban').click());
  await page.sees(/Persetujuan tersimpan/);

  const take = panel.field('Buka jawaban');
  await take.setInputFiles(answer);
  await panel.sees(/Penyetuju ini belum dikenal/);
  const desk = await asking.workspace('#/pustaka/persetujuan');
  const tampered = join(folder, 'diubah.luruskan');
  const outer = JSON.parse(gunzipSync(readFileSync(answer)).toString());
  writeFileSync(
    tampered,
    gzipSync(JSON.stringify({ ...outer, content: outer.content.replace('Rina', 'Rani') })),
  );
  await desk.field('Buka berkas .luruskan').setInputFiles(tampered);
  await desk.sees(/diubah setelah ditandatangani/);
  await desk.field('Buka berkas .luruskan').setInputFiles(answer);
  await desk.button(/Sudah sama: percayai Rina/).click();
  await desk.sees('Disetujui dan tercatat di riwayat.');
  await desk.page.screenshot({ path: join(output, 'test', 'persetujuan-3-jawaban.png'), fullPage: true });

  await panel.sees('Disetujui oleh Rina.');
  await panel.draft.fill(`${text} Tambahan.`);
  await panel.sees(/Teksnya berubah sejak diminta/);
  await panel.page.screenshot({ path: join(output, 'test', 'persetujuan-4-berubah.png'), fullPage: true });
  await panel.draft.fill(text);
  await panel.sees('Disetujui oleh Rina.');
  await panel.copy();
  const history = await records(asking.browser, 'history');
  expect(history.filter(({ field }) => field.startsWith('approval'))).toMatchObject([
    { field: 'approvalRequest', by: 'Sari' },
    { field: 'approval', to: 'Rina (KPU Prov. Contoh)' },
  ]);
}, 90_000);
