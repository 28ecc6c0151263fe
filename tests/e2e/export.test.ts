import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { findings } from './records.ts';

const desk = useDesk();

/** Narratives that a spreadsheet would take for formulas. */
const NARRATIVES = [
  '=HYPERLINK("http://jahat.example";"klik")',
  '@SUM(A1:A9)',
  'Golput disebut dapat dipidana',
];

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

it('exports a real workbook: cells of text, frozen header, filter', async () => {
  const workspace = await desk().workspace('#/temuan');
  const { name, bytes } = await workspace.download(() => workspace.button('Unduh Excel').click());
  expect(name).toMatch(/\.xlsx$/);
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<pane[^>]*state="frozen"/);
  expect(sheet).toMatch(/<autoFilter /);
  expect(sheet).not.toMatch(/<f>/);
  const all = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('');
  expect(all).toContain('=HYPERLINK(');
});

it('exports CSV for Indonesian spreadsheets: BOM, semicolons, no cell that runs as a formula', async () => {
  const workspace = await desk().workspace('#/temuan');
  const { name, bytes } = await workspace.download(() => workspace.button('CSV').click());
  expect(name).toMatch(/\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8').slice(1);
  expect(text.split('\r\n')[0]?.split(';').length).toBeGreaterThan(10);
  expect(text).not.toMatch(/(^|;)"?[=+@-]/m);
  expect(text).toContain('HYPERLINK(');
});
