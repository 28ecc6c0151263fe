import { join } from 'node:path';
import { expect, it } from 'vitest';
import { output } from '../harness/root.ts';
import { useDesk } from './desk.ts';
import type { Panel } from './pages/panel.ts';
import { receiveEntry, toDraft } from './received-entry.ts';
import { records } from './records.ts';

const desk = useDesk();
const APPROVED =
  'Pada 2 Januari 2019 belum ada surat suara yang dicetak; pencetakan menunggu lelang selesai.';
const shoot = (name: string, page: Panel['page']) =>
  page.screenshot({ path: join(output, 'test', `balasan-${name}.png`), fullPage: true });

it('offers approved wording first, keeps the edits of both, and logs how the text came about', async () => {
  await receiveEntry(desk(), {
    prepared: { short: '', medium: APPROVED, long: '' },
    approvedBy: 'Rina',
    approvedOn: '2026-11-20',
  });
  const panel = await desk().panel();
  await toDraft(panel);
  await panel.sees('Teks yang sudah disetujui (Rina, 20 November 2026)');
  expect(await panel.draft.inputValue()).toContain(APPROVED);
  await shoot('1-disetujui', panel.page);
  await panel.draft.fill(`${await panel.draft.inputValue()} Terima kasih.`);
  await panel.sees(/sudah Anda sunting/);
  const edited = await panel.draft.inputValue();
  await panel.field('Disusun dari fakta').check();
  expect(await panel.draft.inputValue()).not.toContain(APPROVED);
  await shoot('2-disusun', panel.page);
  await panel.field('Teks yang sudah disetujui').check();
  expect(await panel.draft.inputValue()).toBe(edited);
  await panel.copy();
  expect((await records(desk().browser, 'replies'))[0]).toMatchObject({
    text: edited,
    edited: true,
    wording: { source: 'prepared', form: 'comment', length: 'standard', templateVersion: null },
  });
  await panel.page.close();
  const workspace = await desk().workspace('#/temuan');
  await workspace.openFirst();
  await workspace.sees('Teks yang sudah disetujui · Komentar · Sedang · disunting');
  await workspace.page.close();
}, 60_000);

it('edits a template: mistakes named with their place, previewed, saved as a version, used in the next draft', async () => {
  const workspace = await desk().workspace('#/pustaka/templat');
  await workspace.sees('Dipakai: templat bawaan.');
  const box = workspace.field('Isi templat');
  const shipped = await box.inputValue();
  await box.fill(shipped.replace('Informasi resmi: {tautan}', 'Awas dipidana. {tauntan}'));
  await workspace.sees('Isian {tauntan} tidak dikenal. Pilih dari daftar.');
  await workspace.sees('{tautan} belum ada. Setiap balasan harus memuatnya.');
  await workspace.sees(/“[^”]*dipidana” terbaca sebagai ancaman/);
  expect(await workspace.button('Simpan sebagai versi baru').getAttribute('aria-disabled')).toBe('true');
  await workspace.button('Baris 3:').first().click();
  const marked = () =>
    box.evaluate((area) => {
      const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
  expect(await marked()).toBe('{tauntan}');
  await shoot('3-templat-salah', workspace.page);
  await box.fill(shipped.replace('Informasi resmi:', 'Keterangan lengkap ada di sini:'));
  await workspace.page.locator('.templates__preview').getByText('Keterangan lengkap ada di sini:').waitFor();
  await shoot('4-templat', workspace.page);
  await workspace.page.emulateMedia({ colorScheme: 'dark' });
  await shoot('4-templat-gelap', workspace.page);
  await workspace.page.emulateMedia({ colorScheme: null });
  await workspace.button('Simpan sebagai versi baru').click();
  await workspace.sees('Templat tersimpan sebagai versi 1.');
  await workspace.page.getByText('Bandingkan dan kembali ke versi lain').click();
  await shoot('5-templat-banding', workspace.page);

  const panel = await desk().panel();
  await toDraft(panel);
  await panel.field('Disusun dari fakta').check();
  expect(await panel.draft.inputValue()).toContain('Keterangan lengkap ada di sini: https://');
  await panel.copy();
  expect((await records(desk().browser, 'replies')).at(-1)?.wording).toMatchObject({
    source: 'composed',
    templateVersion: 1,
  });
  await panel.page.close();

  await workspace.button('Pakai lagi templat bawaan').click();
  await workspace.sees('Templat tersimpan sebagai versi 2.');
  expect(await box.inputValue()).toBe(shipped);
  await workspace.page.close();
}, 60_000);

it('lets an office set a limit, which the counter and the draft then keep', async () => {
  const workspace = await desk().workspace('#/pengaturan');
  await workspace.page.getByText(/Lihat dan ubah batas/).click();
  const limit = workspace.field('WhatsApp, Komentar').first();
  await limit.fill('12');
  await workspace.sees('Isi angka bulat 80 sampai 100000, atau kosongkan.');
  await limit.fill('240');
  await workspace.sees('Lihat dan ubah batas (1 diubah kantor ini)');
  await shoot('6-batas', workspace.page);
  const panel = await desk().panel();
  await toDraft(panel);
  await panel.sees(/\/240 \(perkiraan\)/);
  expect((await panel.draft.inputValue()).length).toBeLessThanOrEqual(240);
  await panel.page.close();
  await workspace.button('Kembalikan semua ke bawaan').click();
  expect(await limit.inputValue()).toBe('65536');
  await workspace.page.close();
}, 60_000);
