import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';

const desk = useDesk();

it('loads the samples in one click, marked CONTOH, finds in them, and removes them in one click', async () => {
  const workspace = await desk().workspace('#/pustaka');
  await workspace.sees('Pustaka masih kosong');
  await workspace.button('Muat pustaka contoh').click();
  await workspace.button('Hapus semua contoh').waitFor();
  // The list draws only the rows in sight: the count above it tells of all.
  const total = workspace.page.getByText(/^\d+ klarifikasi$/);
  const all = await total.innerText();
  expect(Number.parseInt(all, 10)).toBeGreaterThanOrEqual(20);
  await workspace.page.getByText('CONTOH', { exact: true }).first().waitFor();

  await workspace.field(/^Cari/).fill('kontainer priok');
  await workspace.sees(/Surat suara Pemilu 2019 belum dicetak/);
  await workspace.sees(new RegExp(`^\\d+ dari ${all}$`));
  await workspace.field(/^Cari/).fill('');

  await workspace.button('Hapus semua contoh').click();
  await workspace.sees('Pustaka masih kosong');
  await workspace.button('Urungkan').click();
  await workspace.button('Hapus semua contoh').waitFor();
  expect(await total.innerText()).toBe(all);
});

it('takes an entry written by hand, and a second version of it', async () => {
  const workspace = await desk().workspace('#/pustaka/baru');
  await workspace.field('Kode').fill('KL-90');
  await workspace.field('Judul').fill('TPS dibuka pukul tujuh pagi waktu setempat');
  await workspace.page
    .getByRole('textbox', { name: 'Fakta 1' })
    .fill('TPS dibuka pukul 07.00 waktu setempat.');
  await workspace.button('Simpan klarifikasi').click();
  await workspace.sees('KL-90 tersimpan');
  await workspace.button('Sunting').click();
  await workspace.page
    .getByRole('textbox', { name: 'Fakta 1' })
    .fill('TPS dibuka pukul 07.00 dan ditutup pukul 13.00 waktu setempat.');
  await workspace.button('Simpan klarifikasi').click();
  await workspace.sees(/Versi 2/);
  await workspace.sees('ditutup pukul 13.00');
});
