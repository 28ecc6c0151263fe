import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { logFileText, officeRecord } from '../log/merge/offices.ts';
import { extensionPage, giveFile, press, says } from './pages/firefox.ts';

const folder = mkdtempSync(join(tmpdir(), 'luruskan-merge-'));
const archive = join(folder, 'satker.zip');
const log = (unit: string, office: number) =>
  strToU8(
    logFileText({
      unit,
      unitCode: `KPU-${office}`,
      records: [officeRecord(office, 1), officeRecord(office, 2)],
    }),
  );

let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  writeFileSync(
    archive,
    zipSync({
      'salatiga.jsonl': log('KPU Kota Salatiga', 3373),
      'sleman.jsonl': log('KPU Kabupaten Sleman', 3404),
      'catatan.txt': strToU8('bukan log'),
    }),
  );
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true });
});

it('merges an archive of logs, and a second time nothing', async () => {
  page = await extensionPage(firefox, 'workspace.html#/gabung');
  await page.setViewport({ width: 1366, height: 768 });
  await says(page, /Pilih berkas/);
  await giveFile(page, 'Pilih berkas', archive);
  await says(page, /4 temuan baru dan 0 temuan berubah[\s\S]*satker\.zip\/catatan\.txt: /);
  await press(page, 'button', 'Gabungkan');
  await says(page, /4 temuan ditambahkan/);
  await giveFile(page, 'Pilih berkas', archive);
  await says(page, /Tidak ada yang baru/);
  await press(page, 'button', 'Batal');
});

it('makes an escalation pack of a merged finding, records it and its outcome', async () => {
  const { id } = officeRecord(3373, 1).finding;
  const pack = await extensionPage(firefox, `workspace.html#/eskalasi/${id}`);
  await pack.setViewport({ width: 1366, height: 768 });
  await says(pack, /Berkas eskalasi[\s\S]*Belum lengkap[\s\S]*Yth\. Ketua Komisi Pemilihan Umum/);
  await press(pack, 'button', 'Unduh berkas');
  await says(pack, /luruskan-eskalasi-upper-.*\.zip diunduh/);
  await press(pack, 'button', 'Catat eskalasi');
  await says(pack, /1 temuan dicatat: diteruskan ke KPU tingkat atas/);
  await press(pack, 'a', '← Eskalasi yang terbuka');
  await says(pack, /1 tanpa kabar, 0 sedang diproses/);
});

it('leaves what was changed since where it is when the import is taken back', async () => {
  await page.bringToFront();
  await press(page, 'button', 'Urungkan penggabungan ini');
  await says(page, /Penggabungan diurungkan: 3 temuan kembali seperti semula, 1 tetap/);
});
