import { afterAll, describe, expect, it } from 'vitest';
import { stored } from '../exchange/package/entries.ts';
import { openDesk } from '../harness/desk.ts';
import { aSource } from '../services/fixtures.ts';
import { useDesk } from './desk.ts';
import { keptFolders, killBrowser } from './faults.ts';
import { eventually } from './pages/ax.ts';
import { records, seed } from './records.ts';

describe('the editor of a library', () => {
  const desk = useDesk();

  it('warns of an entry for the same claim and of a twin while one is typed, and shows what replaced what', async () => {
    const workspace = await desk().workspace('#/pustaka');
    await workspace.button('Muat pustaka contoh').click();
    await workspace.button('Hapus semua contoh').waitFor();
    await workspace.go('#/pustaka/baru', 'Klarifikasi baru');
    await workspace.field('Kode').fill('KL-90');
    await workspace.field('Judul').fill('Pelabuhan Belawan sudah diperiksa bersama Bawaslu');
    await workspace.field('Klaim yang beredar').fill('7 kontainer surat suara sudah dicoblos di Priok');
    // Once beside the form, and once in it for narrow windows.
    const warns = (words: string) => workspace.page.getByText(words).filter({ visible: true }).waitFor();
    await warns('KL-01: mungkin klaim yang sama');
    await workspace
      .field('Klaim yang beredar')
      .fill('10 kontainer surat suara tercoblos ditemukan di Belawan tahun 2029');
    await warns('KL-01: kembaran, beda tahun, angka. Sebutkan bedanya di judul atau fakta.');

    await workspace.page.getByRole('textbox', { name: 'Fakta 1' }).fill('Pelabuhan diperiksa.');
    await workspace.field('Status').selectOption('Diperbarui');
    await workspace.field('Diganti oleh (kode)').fill('ZZ-0');
    await workspace.button('Simpan klarifikasi').click();
    await workspace.sees('Tidak ada klarifikasi dengan kode ini.');
    await workspace.field('Diganti oleh (kode)').fill('KL-01');
    await eventually('the code to be found', () =>
      workspace.page.getByText('Tidak ada klarifikasi').isHidden(),
    );
    await workspace.button('Simpan klarifikasi').click();
    await workspace.sees('Diganti oleh');
    await workspace.page.getByRole('link', { name: 'KL-01' }).last().click();
    await workspace.sees('Menggantikan');
  });

  it('does the same to many entries by keyboard, and takes it back', async () => {
    const workspace = await desk().workspace('#/pustaka');
    await workspace.button('Hapus semua contoh').waitFor();
    for (const chosen of ['1 dipilih', '2 dipilih']) {
      await workspace.page.keyboard.press('j');
      await workspace.page.locator('[data-focus]:focus').waitFor();
      await workspace.page.keyboard.press('x');
      await workspace.sees(chosen);
    }
    await workspace.field('Ubah status').selectOption('Dicabut');
    await workspace.sees('Status 2 entri diubah.');
    const revoked = async () =>
      (await records(desk().browser, 'clarifications')).filter(({ status }) => status === 'revoked').length;
    await eventually('two revoked entries', async () => (await revoked()) === 2);
    await workspace.button('Urungkan').click();
    await workspace.sees('2 entri kembali seperti semula.');
    expect(await revoked()).toBe(0);
  });

  it('lists what is due, and takes off what was checked', async () => {
    const list = await desk().workspace('#/pustaka');
    const sources = [aSource('https://www.kpu.go.id/berita/1')];
    await seed(
      list.page,
      'clarifications',
      ['KD-01', 'KD-02'].map((code) => stored({ code, sources })),
    );
    const workspace = await desk().workspace('#/pustaka/ditinjau');
    await workspace.sees('2 entri menunggu.');
    const due = workspace.page.getByRole('link', { name: /^Perlu ditinjau/ });
    await expect.poll(() => due.innerText()).toMatch(/2$/);
    const item = workspace.page.getByRole('listitem').filter({ hasText: 'KD-02' });
    await item.getByRole('button', { name: 'Sudah saya buka, masih sesuai' }).click();
    await workspace.sees('Sumber 1 entri ditandai diperiksa hari ini.');
    await workspace.sees('1 entri menunggu.');
    expect(await item.count()).toBe(0);
    await workspace.go('#/pustaka/paket', 'Paket klarifikasi');
    await expect.poll(() => due.innerText()).toMatch(/1$/);
  });
});

describe('a killed browser', () => {
  const folders = keptFolders();
  afterAll(folders.remove);

  it('loses nothing that was typed into the form of an entry', async () => {
    const before = await openDesk(folders);
    const first = await before.workspace('#/pustaka/baru');
    await first.field('Kode').fill('KL-91');
    await first.field('Judul').fill('Tulisan yang belum disimpan');
    await eventually('the form to be kept', async () =>
      (await records(before.browser, 'entryDrafts')).some(({ form }) => form.includes('belum disimpan')),
    );
    await killBrowser(before.browser);
    await before.demo.close();

    const after = await openDesk(folders);
    try {
      const again = await after.workspace('#/pustaka/baru');
      await again.sees('Tulisan yang belum disimpan dipulihkan');
      expect(await again.field('Judul').inputValue()).toBe('Tulisan yang belum disimpan');
      await again.button('Batal').click();
      await again.button('Buang perubahan').click();
      await eventually('nothing to be kept', async () => {
        const kept = await records(after.browser, 'entryDrafts');
        return kept.length === 0;
      });
    } finally {
      await after.close();
    }
  });
});
