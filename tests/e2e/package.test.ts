import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOfficeKey } from '../../lib/exchange/package/keys.ts';
import { writePackage } from '../../lib/exchange/package/write.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import { stored } from '../exchange/package/entries.ts';
import { type Desk, openDesk } from '../harness/desk.ts';
import { output } from '../harness/root.ts';
import type { Workspace } from './pages/workspace.ts';
import { readQr } from './read-qr.ts';
import { records } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'luruskan-paket-'));
let publishing: Desk;
let receiving: Desk;
let page: Workspace;

beforeAll(async () => {
  [publishing, receiving] = await Promise.all([openDesk(), openDesk()]);
  page = await receiving.workspace('#/pustaka/paket');
});
afterAll(() => Promise.all([publishing?.close(), receiving?.close()]));

const shoot = (name: string, workspace = page) =>
  workspace.page.screenshot({ path: join(output, 'test', `paket-${name}.png`), fullPage: true });
const take = (path: string) => page.field('Pilih berkas .luruskan').setInputFiles(path);

async function written(name: string, entries: Clarification[], key: Awaited<ReturnType<typeof national>>) {
  const path = join(folder, name);
  const file = await writePackage(entries, 'KPU RI', key, new Date());
  writeFileSync(path, Buffer.from(await file.arrayBuffer()));
  return path;
}
async function national() {
  const key = await createOfficeKey(new Date());
  if (!key) throw new Error('no Ed25519 in this Node');
  return key;
}

it('carries an entry from one office to another, after the key was compared', async () => {
  const office = await publishing.workspace('#/pengaturan');
  await office.field('Satuan kerja (satker)').fill('KPU Provinsi Contoh');
  await office.sees('Tersimpan');
  await office.go('#/pustaka/baru', 'Klarifikasi baru');
  await office.field(/^Kode$/).fill('JT-01');
  await office.field(/^Judul$/).fill('Surat suara dicetak di dalam negeri');
  await office.field(/^Fakta 1$/).fill('Seluruh surat suara dicetak di Indonesia.');
  await office.button('Simpan klarifikasi').first().click();
  await office.sees('JT-01 tersimpan.');
  await office.go('#/pustaka/paket', 'Paket klarifikasi');
  const { name, bytes } = await office.download(() => office.button('Unduh paket (1)').click());
  expect(name).toMatch(/^klarifikasi-\d{4}-\d\d-\d\d\.luruskan$/);
  await office.sees(/berisi 1 entri/);
  await shoot('1-terbit', office);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const print = await office.page.locator('.fingerprint').first().innerText();
  await office.button('Salin kunci').click();
  const key = await office.page.evaluate(() => navigator.clipboard.readText());
  for (const colorScheme of ['light', 'dark'] as const) {
    await office.page.emulateMedia({ colorScheme });
    expect(await readQr(office.page.locator('svg.qr'))).toBe(key);
  }
  await shoot('1-kode-qr', office);

  await take(path);
  await page.sees('Pengirim ini belum dikenal');
  await expect.poll(() => page.page.locator('.banner .fingerprint').innerText()).toBe(print);
  await shoot('2-belum-dikenal');
  await page.button(/Sudah sama: percayai KPU Provinsi Contoh/).click();
  await page.sees('1 dari 1 entri mengubah pustaka.');
  await shoot('3-pratinjau');
  await page.button('Gabungkan 1 entri').click();
  await page.sees('1 entri dari KPU Provinsi Contoh digabung.');

  const mayPublish = page.field('Boleh menerbitkan paket').first();
  await mayPublish.uncheck();
  await take(path);
  await page.sees('Kunci ini dikenal, tetapi belum berwenang');
  await page.button('Beri wewenang kepada KPU Provinsi Contoh').click();
  await page.sees('Pustaka sudah sama dengan paket ini.');
  expect(await mayPublish.isChecked()).toBe(true);
  await shoot('4-wewenang');
  await page.go('#/pustaka', 'Pustaka');
  await page.page.getByRole('link', { name: /JT-01/ }).click();
  await page.sees('Dari paket KPU Provinsi Contoh.');
  expect(await page.button('Sunting').count()).toBe(0);
  await page.button('Tulis catatan kantor').click();
  await page.field('Catatan kantor ini').fill('Gudang kami di Jalan Merdeka.');
  await page.button('Simpan catatan').click();
  await page.sees('Catatan kantor disimpan.');
  await shoot('4-entri');
  await page.go('#/pustaka/paket', 'Paket klarifikasi');
}, 60_000);

it('carries the reply templates of an office, compared and taken over only by a click', async () => {
  const office = await publishing.workspace('#/pustaka/templat');
  const box = office.field('Isi templat');
  const shipped = await box.inputValue();
  await box.fill(shipped.replace('Informasi resmi:', 'Keterangan lengkap ada di sini:'));
  await office.button('Simpan sebagai versi baru').click();
  await office.sees('Templat tersimpan sebagai versi 1.');
  await office.go('#/pustaka/paket', 'Paket klarifikasi');
  await office.field('Sertakan templat balasan yang dipakai kantor ini').check();
  const { bytes } = await office.download(() => office.button('Unduh paket (1)').click());
  const path = join(folder, 'templat.luruskan');
  writeFileSync(path, bytes);

  await take(path);
  await page.page.getByText('Lihat bedanya (1 bagian)').click();
  await page.sees(/Keterangan lengkap ada di sini:/);
  await shoot('7-templat');
  await page.button('Pakai templat dari paket ini').click();
  await page.sees('Templat di paket ini sama dengan yang dipakai di sini.');
  await page.button('Tutup').first().click();
  await page.go('#/pustaka/templat', 'Templat balasan');
  const used = () => page.field('Isi templat').inputValue();
  await expect.poll(used).toContain('Keterangan lengkap ada di sini:');
  await page.go('#/pustaka/paket', 'Paket klarifikasi');
}, 60_000);

it('shows what a later package adds, changes and withdraws, and warns of an older one', async () => {
  const key = await national();
  const [one, two, three] = [stored({ code: 'N-1' }), stored({ code: 'N-2' }), stored({ code: 'JT-01' })];
  const first = await written('satu.luruskan', [one, two], key);
  const second = await written(
    'dua.luruskan',
    [
      { ...one, version: 2, status: 'revoked' },
      { ...two, version: 2, title: 'Judul yang diperbarui' },
      three,
    ],
    key,
  );
  await take(first);
  await page.button(/Sudah sama/).click();
  await page.button('Gabungkan 2 entri').click();
  await page.sees('2 entri dari KPU RI digabung.');
  await take(second);
  await page.sees('Ditarik penerbit · 1');
  await page.sees('Diubah · 1');
  await page.sees(/kode JT-01 sudah dipakai di sini; disimpan sebagai JT-01·/);
  await shoot('5-tiga-jenis');
  await page.button('Gabungkan 3 entri').click();
  await page.sees('3 entri dari KPU RI digabung.');
  const [noted] = await records(receiving.browser, 'officeNotes');
  expect(noted?.text).toBe('Gudang kami di Jalan Merdeka.');
  await take(first);
  await page.sees('Paket ini lebih lama');
  await page.sees('Tidak ada yang digabung: entri di sini sama, lebih baru');
  await page.button('Tutup').first().click();
}, 60_000);

it('warns of a package from a clock that is years ahead', async () => {
  const path = join(folder, 'depan.luruskan');
  const file = await writePackage(
    [stored({ code: 'N-9' })],
    'KPU Kota',
    await national(),
    new Date('2036-01-01'),
  );
  writeFileSync(path, Buffer.from(await file.arrayBuffer()));
  await take(path);
  await page.button(/Sudah sama/).click();
  await page.sees(/di masa depan/);
  await page.button('Batal').first().click();
});

it('refuses in words what was changed, is unsigned, newer, swollen or something else', async () => {
  const good = await written('baik.luruskan', [stored()], await national());
  const outer = JSON.parse(gunzipSync(readFileSync(good)).toString());
  const cases: [string, Buffer, RegExp][] = [
    [
      'diubah',
      gzipSync(JSON.stringify({ ...outer, content: outer.content.replace('belum', 'sudah') })),
      /diubah setelah diterbitkan/,
    ],
    [
      'kunci-lain',
      gzipSync(JSON.stringify({ ...outer, key: (await national()).publicKey })),
      /diubah setelah diterbitkan/,
    ],
    ['tanpa', gzipSync(JSON.stringify({ ...outer, signature: '' })), /tidak bertanda tangan/],
    ['baru', gzipSync(JSON.stringify({ ...outer, schema: 2 })), /Luruskan yang lebih baru/],
    ['bom', gzipSync(Buffer.alloc(300_000_000, 48)), /terlalu besar/],
    ['besar', Buffer.alloc(21_000_000), /terlalu besar/],
    ['asing', gzipSync(JSON.stringify({ versi: 1 })), /bukan paket Luruskan/],
    ['foto', Buffer.from('\xff\xd8\xff\xe0 JFIF'), /rusak atau terpotong/],
  ];
  for (const [name, bytes, words] of cases) {
    const path = join(folder, `${name}.luruskan`);
    writeFileSync(path, bytes);
    await take(path);
    await page.sees(words);
  }
  await shoot('6-ditolak');
}, 60_000);
