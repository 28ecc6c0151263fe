import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { CONTEXT, FINDINGS, ISSUES } from '../log/recap/fixture.ts';
import { useDesk } from './desk.ts';
import type { Workspace } from './pages/workspace.ts';
import { seed } from './records.ts';

const desk = useDesk();
let workspace: Workspace;

const AT = '2026-11-16T00:00:00.000Z';

beforeAll(async () => {
  workspace = await desk().workspace('#/rekap');
  await workspace.sees('Tidak ada temuan dalam periode ini');
  await seed(
    workspace.page,
    'issues',
    Object.values(ISSUES).map((issue) => ({
      ...issue,
      theme: null,
      clarificationId: null,
      createdAt: AT,
      createdBy: '',
      updatedAt: AT,
      mergedInto: null,
      deletedAt: null,
    })),
  );
  await seed(workspace.page, 'findings', FINDINGS);
  await workspace.page.reload();
  await workspace.field('Dari tanggal').fill(CONTEXT.period.from);
  await workspace.field('Sampai tanggal').fill(CONTEXT.period.to);
});

it('shows the figures that were counted by hand', async () => {
  const numbers = workspace.page.locator('.recap__numbers');
  await numbers.getByText('230').waitFor();
  expect(await numbers.locator('b').allInnerTexts()).toEqual(['4', '230', '155', '2 jam', '30']);
  const platforms = workspace.page.getByRole('figure', { name: 'Platform' }).getByRole('row');
  expect((await platforms.allInnerTexts()).slice(1, 3)).toEqual(['TikTok\t65', 'WhatsApp\t50']);
});

it('copies a message for a group, and saves a workbook with a sheet a table', async () => {
  await workspace.button('Salin untuk WhatsApp').click();
  await workspace.sees('Teks rekap tersalin');
  const message = await workspace.page.evaluate(() => navigator.clipboard.readText());
  expect(message).toContain('*4 isu* dalam *230 konten*');
  expect(message.length).toBeLessThanOrEqual(1_500);
  const { name, bytes } = await workspace.download(() => workspace.button('Unduh Excel').click());
  expect(name).toBe('luruskan-rekap-2026-11-16-2026-11-22.xlsx');
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'))).toHaveLength(10);
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>230</v>');
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
    'Internal KPU (tanpa yang dikecualikan)',
  );
});

it('counts for the public what the public may see', async () => {
  await workspace.field('Pembaca').selectOption({ label: 'Publik (hanya kelas publik)' });
  await workspace.sees('270 temuan tidak dihitung karena kelas informasinya');
  await workspace.field('Pembaca').selectOption({ label: 'Internal KPU (tanpa yang dikecualikan)' });
});

it('prints on paper without rail, buttons and filters', async () => {
  await workspace.page.emulateMedia({ media: 'print' });
  expect(await workspace.button('Cetak atau simpan PDF').isVisible()).toBe(false);
  expect(await workspace.field('Periode').isVisible()).toBe(false);
  expect(await workspace.page.getByRole('navigation').isVisible()).toBe(false);
  expect(await workspace.page.getByText('Cara menghitung').isVisible()).toBe(true);
  await workspace.page.emulateMedia({ media: null });
});
