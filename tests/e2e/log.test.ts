import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../lib/util/id.ts';
import { aFinding } from '../log/findings.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';
import { killWorker } from './faults.ts';
import { eventually } from './pages/ax.ts';
import type { Workspace } from './pages/workspace.ts';
import { records, seedFindings } from './records.ts';

const desk = useDesk();
const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

const log = [
  aFinding({ id: newId(), number: '0001/2026', narrative: 'Kotak suara dibuka', createdAt: ago(30) }),
  aFinding({
    id: newId(),
    number: '0002/2026',
    narrative: 'Undangan memilih hilang',
    createdAt: ago(2),
    assignee: 'Budi',
  }),
  aFinding({
    id: newId(),
    number: '0003/2026',
    narrative: 'Server di luar negeri',
    createdAt: ago(1),
    status: 'closed',
    decision: 'log_only',
    tags: ['server'],
  }),
];

const stored = async () => {
  const rows = await records(desk().browser, 'findings');
  return new Map(rows.map((row) => [row.number, row]));
};

const heads = (workspace: Workspace) => workspace.page.getByRole('columnheader').allInnerTexts();

const open = async () => {
  const workspace = await desk().workspace('#/temuan');
  await workspace.sees('Kotak suara dibuka');
  return workspace;
};

beforeAll(async () => {
  const first = await desk().workspace('#/temuan');
  await first.sees('Belum ada temuan');
  await first.page.close();
  await seedFindings(desk().browser, log);
  // Rows that come in past the extension are counted when the background starts again.
  await killWorker(desk().browser);
});

describe('the log', () => {
  it('shows the columns that the officer chooses, in that order, also after a restart of the page', async () => {
    const workspace = await open();
    const { page } = workspace;
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByLabel('Tag', { exact: true }).check();
    await dialog.getByLabel('Akun', { exact: true }).uncheck();
    await dialog.getByLabel('Tag', { exact: true }).focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Alt+ArrowUp');
    await dialog.getByRole('button', { name: 'Selesai' }).click();
    // The table follows the stored settings, a moment after the dialog.
    const shown = await eventually('Tag four places before the end', async () => {
      const now = await heads(workspace);
      return now.indexOf('Tag') === now.length - 5 && now;
    });
    expect(shown).not.toContain('Akun');
    await page.reload();
    await workspace.sees('Kotak suara dibuka');
    expect(await heads(workspace)).toEqual(shown);
    await page.close();
  });

  it('keeps filter, order and columns under a name, and counts what waits on its views and on the icon', async () => {
    const workspace = await open();
    const { page } = workspace;
    await workspace.button(/^Terlambat 1$/).click();
    await workspace.sees('1 dari 3 temuan');
    await workspace.sees(/Terlambat 1 hari|Terlambat \d+ jam/);
    await workspace.button('Semua').click();
    await workspace.field(/^Cari/).fill('unadngan');
    await workspace.sees('1 dari 3 temuan');
    await workspace.button('Simpan tampilan').click();
    await workspace.field('Nama tampilan').fill('Undangan');
    await page.keyboard.press('Enter');
    await workspace.sees('Tampilan “Undangan” disimpan');
    await workspace.button('Semua').click();
    await workspace.sees('3 temuan');
    await workspace.button(/^Undangan$/).click();
    await workspace.sees('1 dari 3 temuan');
    await workspace.button('Hapus tampilan Undangan').click();
    await workspace.button('Urungkan').click();
    await workspace.button(/^Undangan$/).waitFor();
    const worker = await desk().browser.worker();
    await eventually('one late finding on the icon', async () => {
      const text = await worker.evaluate('chrome.action.getBadgeText({})');
      return text === '1';
    });
    await page.close();
  });

  it('edits many by keyboard, says what could not go along, and takes it back finding by finding', async () => {
    const before = await stored();
    const workspace = await open();
    const { page } = workspace;
    await workspace.rows.last().getByRole('checkbox').check();
    await workspace.rows
      .first()
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await workspace.sees('3 dipilih');
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByLabel('Status').selectOption({ label: 'Diperiksa' });
    await dialog.getByLabel('Ditugaskan ke').fill('Sari');
    await page.keyboard.press('Enter');
    await workspace.sees('3 temuan diubah');
    expect([...(await stored()).values()].map(({ assignee, status }) => [assignee, status])).toEqual(
      Array.from({ length: 3 }, () => ['Sari', 'in_review']),
    );
    await workspace.button('Urungkan').last().click();
    await workspace.sees('3 temuan dikembalikan');
    const after = await stored();
    for (const [number, { assignee, status, decision }] of before)
      expect(after.get(number)).toMatchObject({ assignee, status, decision });

    await page.keyboard.press('#');
    await dialog.getByLabel('Tambahkan tag').fill('pleno');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Terapkan' }).click();
    await workspace.sees('3 temuan diubah');
    expect((await stored()).get('0003/2026')?.tags).toEqual(['server', 'pleno']);
    await page.close();
  });

  it('changes every class of a finding beside the list and tells it in the history', async () => {
    const workspace = await open();
    const { page } = workspace;
    await page.getByRole('link', { name: 'Undangan memilih hilang' }).click();
    const drawer = page.getByRole('complementary');
    await drawer.getByLabel('Kelas informasi').selectOption({ label: 'Dikecualikan' });
    await drawer.getByLabel('Jenis konten').selectOption({ label: 'Konten tiruan' });
    await drawer.getByLabel('Wilayah terdampak').fill('Kota Salatiga');
    await page.keyboard.press('Enter');
    await drawer.getByLabel('Tautan arsip').fill('bukan tautan');
    await page.keyboard.press('Enter');
    await drawer.getByText(/diawali https/).waitFor();
    await drawer.getByText('mengubah kelas informasi: Internal → Dikecualikan').waitFor();
    await drawer.getByText('mengisi jenis konten: Konten tiruan').waitFor();
    await drawer.getByText('mengisi wilayah terdampak: Kota Salatiga').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('keeps what was deleted in the bin until it is restored or forgotten for good', async () => {
    const workspace = await open();
    const { page } = workspace;
    for (const name of ['Kotak suara dibuka', 'Server di luar negeri'])
      await page.getByRole('row', { name }).getByRole('checkbox').check();
    await workspace.button('Hapus').click();
    await workspace.sees('2 temuan dihapus');
    await workspace.go('#/temuan/sampah', 'Tempat sampah');
    await page.getByLabel(/Kotak suara/).check();
    expect(await axeViolations(page)).toEqual([]);
    await workspace.button('Pulihkan').click();
    await workspace.sees('1 temuan dikembalikan');
    await page.getByLabel(/Pilih semua/).check();
    await workspace.button('Hapus selamanya').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus selamanya' }).click();
    await workspace.sees('Tempat sampah kosong');
    expect([...(await stored()).keys()].sort()).toEqual(['0001/2026', '0002/2026']);
    await page.close();
  });
});
