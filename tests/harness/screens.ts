import type { Page } from 'playwright-core';
import { seed } from '../e2e/records.ts';
import { stored } from '../exchange/package/entries.ts';
import type { Desk } from './desk.ts';

/** Called with each screen as an officer comes by it. */
export type Visit = (name: string, page: Page) => Promise<void>;

/** A message that a sample entry with an official source answers. */
const MESSAGE = 'Yang golput bakal dipenjara, sudah ada hukuman pidananya';

async function emptyScreens(desk: Desk, visit: Visit): Promise<void> {
  const empty = await desk.workspace('#/temuan');
  await empty.sees('Belum ada temuan');
  await visit('ruang-kerja-kosong', empty.page);
  await empty.page.close();
}

async function panelScreens(desk: Desk, visit: Visit): Promise<void> {
  const panel = await desk.panel();
  await panel.button(/Muat pustaka contoh/).waitFor();
  await visit('panel-0-mulai', panel.page);
  await panel.loadSamples();
  await panel.paste(MESSAGE);
  await panel.narrative.fill('Golput disebut dapat dipidana');
  await panel.button(/Lihat kecocokan \(/).waitFor();
  await visit('panel-1-temuan', panel.page);
  await panel.toMatches();
  await panel.choose(1);
  await visit('panel-2-kecocokan', panel.page);
  await panel.decisionButton('Eskalasi').click();
  await visit('panel-2-eskalasi', panel.page);
  await panel.decisionButton('Balas').click();
  await panel.draft.waitFor();
  await visit('panel-3-balasan', panel.page);
  await panel.copy();
  await visit('panel-3-tersalin', panel.page);
  await panel.page.getByText('Gambar', { exact: true }).click();
  await panel.page.locator('.reply-card img').waitFor();
  await visit('panel-3-gambar', panel.page);
  await panel.page.close();
}

async function logScreens(desk: Desk, visit: Visit): Promise<void> {
  const workspace = await desk.workspace('#/hari-ini');
  await workspace.page.getByRole('heading', { name: 'Hari ini', level: 1 }).waitFor();
  await visit('ruang-kerja-hari-ini', workspace.page);
  await workspace.go('#/temuan', 'Temuan');
  await workspace.rows.first().waitFor();
  await visit('ruang-kerja-temuan', workspace.page);
  await workspace.openFirst();
  await visit('ruang-kerja-rincian', workspace.page);
  await workspace.button('Sunting unggahan').click();
  await visit('ruang-kerja-sunting', workspace.page);
  await workspace.button('Tutup rincian').click();
  await workspace.button('Kolom').click();
  await visit('ruang-kerja-kolom', workspace.page);
  await workspace.button('Selesai').click();
  await workspace.button('Ekspor …').click();
  await workspace.page.getByRole('radio', { name: /^Lengkap/ }).check();
  await visit('ruang-kerja-ekspor', workspace.page);
  await workspace.page.keyboard.press('Escape');
  await workspace.go('#/temuan/sampah', 'Tempat sampah');
  await visit('ruang-kerja-sampah', workspace.page);
  await workspace.page.close();
}

async function issueScreens(desk: Desk, visit: Visit): Promise<void> {
  const workspace = await desk.workspace('#/isu');
  await workspace.button(/^Tampilkan juga/).click();
  await visit('ruang-kerja-isu-usulan', workspace.page);
  await workspace.button('Jadikan isu').first().click();
  await workspace.page.getByRole('link', { name: /^.*ISU-/ }).click();
  await workspace.page.getByRole('heading', { name: 'Linimasa' }).waitFor();
  await visit('ruang-kerja-isu-rincian', workspace.page);
  await workspace.button('Sunting').click();
  await visit('ruang-kerja-isu-sunting', workspace.page);
  await workspace.page.keyboard.press('Escape');
  await workspace.go('#/rekap', 'Rekap penanganan hoaks pemilu');
  await workspace.page.locator('.recap__numbers').waitFor();
  await visit('ruang-kerja-rekap', workspace.page);
  await workspace.go('#/gabung', 'Gabungkan log satker');
  await visit('ruang-kerja-gabung', workspace.page);
  await workspace.go('#/gabung/belum-melapor', 'Satker belum melapor');
  await workspace.sees(/satker belum melapor\./);
  await visit('ruang-kerja-belum-melapor', workspace.page);
  await workspace.page.close();
}

async function escalationScreens(desk: Desk, visit: Visit): Promise<void> {
  const workspace = await desk.workspace('#/eskalasi');
  await workspace.sees('Eskalasi yang terbuka');
  await visit('ruang-kerja-eskalasi', workspace.page);
  await workspace.go('#/temuan', 'Temuan');
  await workspace.openFirst();
  await workspace.button('Eskalasi').click();
  await workspace.button('Sunting isi surat').click();
  await visit('ruang-kerja-berkas-eskalasi', workspace.page);
  await workspace.page.close();
}

async function libraryScreens(desk: Desk, visit: Visit): Promise<void> {
  const workspace = await desk.workspace('#/pustaka');
  await workspace.sees('Hapus semua contoh');
  await visit('ruang-kerja-pustaka', workspace.page);
  await workspace.page.keyboard.press('x');
  await visit('ruang-kerja-pustaka-pilihan', workspace.page);
  await seed(workspace.page, 'clarifications', [stored({ code: 'KD-01', reviewBy: '2026-01-01' })]);
  await workspace.page.reload();
  await workspace.go('#/pustaka/ditinjau', 'Perlu ditinjau');
  await workspace.sees('1 entri menunggu.');
  await visit('ruang-kerja-perlu-ditinjau', workspace.page);
  await workspace.go('#/pustaka/baru', 'Klarifikasi baru');
  await visit('ruang-kerja-entri-baru', workspace.page);
  await workspace.go('#/pustaka/templat', 'Templat balasan');
  await workspace.page.getByText('Kalimat bersyarat nada ini').click();
  await visit('ruang-kerja-templat', workspace.page);
  await workspace.go('#/pustaka/persetujuan', 'Persetujuan lewat berkas');
  await visit('ruang-kerja-persetujuan', workspace.page);
  await workspace.page.close();
}

async function otherScreens(desk: Desk, visit: Visit): Promise<void> {
  const workspace = await desk.workspace('#/kesehatan');
  await workspace.sees('Kesehatan pembacaan');
  await visit('ruang-kerja-kesehatan', workspace.page);
  await workspace.go('#/pengaturan', 'Pengaturan');
  await workspace.page.getByText(/Lihat dan ubah batas/).click();
  await visit('ruang-kerja-pengaturan', workspace.page);
  await workspace.go('#/bantuan', 'Bantuan');
  await visit('ruang-kerja-bantuan', workspace.page);
  await workspace.page.close();
}

/** Every screen of the panel and the workspace, in the order in which each finds what the ones before left. */
export const SCREENS: readonly [name: string, go: (desk: Desk, visit: Visit) => Promise<void>][] = [
  ['an empty workspace', emptyScreens],
  ['the panel', panelScreens],
  ['the log', logScreens],
  ['issues and recap', issueScreens],
  ['escalation', escalationScreens],
  ['the library', libraryScreens],
  ['health, settings and help', otherScreens],
];
