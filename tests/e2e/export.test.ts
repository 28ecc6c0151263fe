import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { readLogFile } from '../../lib/exchange/log/read.ts';
import { aFinding } from '../log/findings.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';
import type { Workspace } from './pages/workspace.ts';
import { findings, records, seedFindings } from './records.ts';

const desk = useDesk();

/** Narratives that a spreadsheet would take for formulas. */
const NARRATIVES = [
  '=HYPERLINK("http://jahat.example";"klik")',
  '@SUM(A1:A9)',
  'Golput disebut dapat dipidana',
];

/** Puts a picture of evidence to a finding; a blob must be made in the browser. */
const seedPicture = (page: Page, findingId: string): Promise<void> =>
  page.evaluate(async (id) => {
    const canvas = new OffscreenCanvas(800, 600);
    canvas.getContext('2d')?.fillRect(0, 0, 400, 300);
    const blob = await canvas.convertToBlob();
    const hash = '0'.repeat(64);
    const picture = { blob, width: 800, height: 600, cut: false, sha256: hash };
    const capturedAt = { value: '2026-11-22T03:00:00.000Z', sha256: hash };
    const nothing = { problem: null, text: null, permalink: null, postedAt: null };
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('luruskan');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const change = opening.result.transaction('evidence', 'readwrite');
        const evidenceId = crypto.randomUUID();
        change
          .objectStore('evidence')
          .put({ id: evidenceId, findingId: id, picture, capturedAt, ...nothing });
        change.oncomplete = () => resolve(opening.result.close());
        change.onerror = () => reject(change.error);
      };
    });
  }, findingId);

beforeAll(async () => {
  const { overlay } = await desk().visit('x');
  for (const [index, name] of ['kontainer', 'undangan', 'golput'].entries()) {
    await overlay.page.bringToFront();
    await overlay.flag(`[data-demo=${name}]`);
    await overlay.says(/Tersimpan/);
    const finding = (await findings(desk().browser, index + 1)).at(-1);
    const panel = await desk().panel(finding?.id);
    await panel.narrative.fill(NARRATIVES[index] ?? '');
    await panel.toMatches();
    await panel.page.close();
  }
});

it('finds, filters and sorts the log', async () => {
  const workspace = await desk().workspace('#/temuan');
  await workspace.sees('3 temuan');
  await workspace.field(/^Cari/).fill('golput');
  await workspace.sees('1 dari 3 temuan');
  await workspace.field(/^Cari/).fill('');
  await workspace.page.getByRole('search').getByLabel('Platform').selectOption('Facebook');
  await workspace.sees('Tidak ada temuan dengan saringan ini');
  await workspace.button('Hapus saringan').first().click();
  await workspace.sees('3 temuan');
  const newestFirst = await workspace.rows.allInnerTexts();
  await workspace.page
    .getByRole('columnheader', { name: /Ditemukan/ })
    .first()
    .getByRole('button')
    .click();
  expect(await workspace.rows.allInnerTexts()).toEqual(newestFirst.toReversed());
});

const dialog = (workspace: Workspace) => workspace.page.getByRole('dialog');

/** Opens the dialog and chooses for whom and as what. */
async function choose(workspace: Workspace, preset: string, format: string): Promise<void> {
  if ((await dialog(workspace).count()) === 0) await workspace.button('Ekspor …').click();
  await dialog(workspace)
    .getByRole('radio', { name: new RegExp(`^${preset}`) })
    .check();
  await workspace.field('Bentuk berkas').selectOption(format);
}

const make = (workspace: Workspace) => workspace.download(() => workspace.button('Buat berkas').click());

it('exports a real workbook by one press: cells of text, frozen header, filter', async () => {
  const workspace = await desk().workspace('#/temuan');
  const { name, bytes } = await workspace.download(() => workspace.button('Unduh Excel').click());
  expect(name).toMatch(/-anonim\.xlsx$/);
  await workspace.sees(/anonim\.xlsx berisi 3 baris \(Anonim\)\. Tidak ada baris yang ditinggalkan\./);
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<pane[^>]*state="frozen"/);
  expect(sheet).toMatch(/<autoFilter /);
  expect(sheet).not.toMatch(/<f>/);
  const all = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('');
  expect(all).toContain('=HYPERLINK(');
  expect(all).not.toContain('https://x.com/');
});

it('exports CSV for Indonesian spreadsheets: BOM, semicolons, no cell that runs as a formula', async () => {
  const workspace = await desk().workspace('#/temuan');
  await choose(workspace, 'Publik', 'csv_semicolon');
  await workspace.sees('Berkas akan berisi 0 baris, 33 kolom. 3 baris tidak ikut (3 Internal).');
  await choose(workspace, 'Anonim', 'csv_semicolon');
  expect(await axeViolations(workspace.page)).toEqual([]);
  const { name, bytes } = await make(workspace);
  expect(name).toMatch(/-anonim\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8').slice(1);
  expect(text.split('\r\n')[0]?.split(';').length).toBe(33);
  expect(text).not.toMatch(/(^|;)"?[=+@-]/m);
  expect(text).toContain('HYPERLINK(');
  await workspace.page.close();
});

it('exports as the table shows it, and as lines that another Luruskan reads', async () => {
  const workspace = await desk().workspace('#/temuan');
  await choose(workspace, 'Ke provinsi', 'csv_comma');
  await workspace.field('Kolom').last().selectOption('shown');
  const csv = await make(workspace);
  expect(csv.bytes.toString('utf8').split('\r\n')[0]).toBe(
    '\ufeff"No. temuan","Ditemukan (WIB)","Narasi","Status","Tenggat (WIB)","Platform","Tema"',
  );
  await choose(workspace, 'Ke provinsi', 'jsonl');
  const { head, lines } = await readLogFile(new Blob([(await make(workspace)).bytes.toString('utf8')]));
  expect(head).toMatchObject({ preset: 'province', findings: 3, withheld: 0 });
  expect(lines.filter(({ kind }) => kind === 'finding')).toHaveLength(3);
  await choose(workspace, 'Anonim', 'claim_review');
  await workspace.sees('Berkas akan berisi 0 isu yang sudah dibalas; 0 tidak ikut');
  expect(JSON.parse((await make(workspace)).bytes.toString('utf8'))).toEqual([]);
  await workspace.page.close();
});

it('gives the full log, with pictures, only for a reason, which stays on record', async () => {
  const workspace = await desk().workspace('#/temuan');
  const [finding] = await findings(desk().browser, 3);
  await seedPicture(workspace.page, finding?.id ?? '');
  await workspace.field(/^Cari/).fill('golput');
  await workspace.sees('1 dari 3 temuan');
  await workspace.field(/^Cari/).fill('');
  await choose(workspace, 'Lengkap', 'xlsx');
  await dialog(workspace)
    .getByRole('checkbox', { name: /gambar kecil bukti/ })
    .check();
  await workspace.button('Buat berkas').click();
  await workspace.sees('Tulis alasannya dulu: berkas ini memuat akun warga.');
  const before = (await records(desk().browser, 'exports')).length;
  await dialog(workspace).getByRole('textbox', { name: 'Alasan' }).fill('Diminta Inspektorat');
  expect(await axeViolations(workspace.page)).toEqual([]);
  const { name, bytes } = await make(workspace);
  expect(name).toMatch(/-lengkap\.xlsx$/);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((part) => /^xl\/media\/.*\.jpe?g$/.test(part))).toHaveLength(1);
  expect((await records(desk().browser, 'exports')).slice(before)).toMatchObject([
    { preset: 'internal', format: 'xlsx', pictures: true, reason: 'Diminta Inspektorat', rows: 3 },
  ]);
  await dialog(workspace).getByRole('button', { name: 'Tutup' }).last().click();
  await workspace.page.getByRole('link', { name: 'Riwayat ekspor' }).click();
  await workspace.page
    .getByRole('row', { name: /Lengkap, Excel \(\.xlsx\) · dengan gambar 3 0 .* Diminta Inspektorat/ })
    .waitFor();
  expect(await axeViolations(workspace.page)).toEqual([]);
  await workspace.page.close();
});

it('is cancelled without a file and without a record', async () => {
  const workspace = await desk().workspace('#/temuan');
  // A log large enough that there is time to press.
  const many = Array.from({ length: 3_000 }, (_, index) => aFinding({ narrative: `Klaim ${index}` }));
  await seedFindings(desk().browser, many);
  await workspace.page.reload();
  await workspace.sees('3.003 temuan');
  let downloads = 0;
  workspace.page.on('download', () => {
    downloads += 1;
  });
  const before = (await records(desk().browser, 'exports')).length;
  await choose(workspace, 'Lengkap', 'jsonl');
  await dialog(workspace).getByRole('textbox', { name: 'Alasan' }).fill('Salah tekan');
  await workspace.button('Buat berkas').click();
  await dialog(workspace).getByRole('progressbar').waitFor();
  await dialog(workspace).locator('.export-progress').getByRole('button', { name: 'Batal' }).click();
  await workspace.sees('Ekspor dibatalkan. Tidak ada berkas yang dibuat.');
  expect(await records(desk().browser, 'exports')).toHaveLength(before);
  expect(downloads).toBe(0);
});
