import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../lib/util/id.ts';
import { aFinding, aPost } from '../log/findings.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';
import { eventually } from './pages/ax.ts';
import { records, seed, seedFindings } from './records.ts';

const desk = useDesk();
const HOUR = 3_600_000;
const DAY = 24;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

/** A claim that an entry of the sample library answers. */
const KNOWN = '7 kontainer surat suara sudah tercoblos di Tanjung Priok';
const late = aFinding({
  id: newId(),
  number: '0001/2026',
  narrative: 'Kotak suara dibuka',
  createdAt: ago(30),
});
const answerable = aFinding({
  id: newId(),
  number: '0002/2026',
  narrative: KNOWN,
  createdAt: ago(1),
});
const expiring = aFinding({
  id: newId(),
  number: '0003/2026',
  narrative: 'Sudah selesai',
  status: 'closed',
  handle: '@warga_tujuh',
  createdAt: ago(86 * DAY),
  updatedAt: ago(86 * DAY),
});
const expired = aFinding({
  id: newId(),
  number: '0004/2026',
  narrative: 'Server di luar negeri',
  text: 'Kata @warga_lama servernya di luar negeri',
  status: 'closed',
  decision: 'log_only',
  handle: '@warga_lama',
  permalink: 'https://x.com/warga_lama/status/1',
  postKey: 'x:1',
  post: aPost({ pageUrl: 'https://x.com/warga_lama/status/1' }),
  createdAt: ago(100 * DAY),
  updatedAt: ago(100 * DAY),
});

beforeAll(async () => {
  const first = await desk().workspace();
  await first.sees('Belum ada temuan');
  await first.page.getByRole('heading', { name: 'Hari ini', level: 1 }).waitFor();
  await first.go('#/pustaka', 'Pustaka');
  await first.button('Muat pustaka contoh').click();
  await first.button('Hapus semua contoh').waitFor();
  await seedFindings(desk().browser, [late, answerable, expiring, expired]);
  await seed(first.page, 'history', [
    {
      id: newId(),
      findingId: expired.id,
      at: expired.createdAt,
      by: 'Sari',
      field: 'permalink',
      from: null,
      to: 'https://x.com/warga_lama/status/1',
    },
  ]);
  await seed(first.page, 'retentionState', [
    { name: 'state', checkedAt: ago(0), days: 90, announcedTo: ago(300 * DAY), notBefore: ago(-2 * DAY) },
  ]);
  await first.page.close();
});

const group = (page: import('playwright-core').Page, name: RegExp) => page.getByRole('region', { name });

describe('the start page', () => {
  it('shows what waits, acts in the row and takes it back, by keyboard', async () => {
    const { page } = await desk().workspace();
    const overdue = group(page, /^Lewat batas waktu/);
    await overdue.getByText('Kotak suara dibuka').waitFor();
    await group(page, /cocok kuat/)
      .getByRole('button', { name: /^Balas dengan/ })
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.keyboard.press('j');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('1 temuan diubah').waitFor();
    await overdue.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await overdue.getByText('Kotak suara dibuka').click();
    await page.getByRole('button', { name: 'Tutup rincian' }).waitFor();
    await page.close();
  });

  it('announces a removal of personal data and holds it', async () => {
    const { page } = await desk().workspace('#/hari-ini');
    const soon = group(page, /^Data pribadi segera dihapus/);
    await soon.getByText('Sudah selesai').waitFor();
    await soon
      .getByRole('listitem')
      .filter({ hasText: 'Sudah selesai' })
      .getByRole('button', { name: 'Tahan' })
      .click();
    await soon.getByText('Sudah selesai').waitFor({ state: 'detached' });
    const held = (await records(desk().browser, 'findings')).find(({ id }) => id === expiring.id);
    expect(held).toMatchObject({ hold: true, handle: '@warga_tujuh' });
    await page.close();
  });
});

it('shows whose personal data would go, removes it for good at a click, and leaves the row', async () => {
  const workspace = await desk().workspace('#/pengaturan');
  const { page } = workspace;
  await workspace.sees('1 temuan sudah habis masa simpannya.');
  await workspace.button('Lihat dan hapus sekarang').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('0004/2026').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(JSON.stringify(await records(desk().browser, 'findings'))).toContain('warga_lama');
  await dialog.getByRole('button', { name: 'Hapus data pribadi' }).click();
  await workspace.sees('Data pribadi dari 1 temuan dihapus.');

  const after = await eventually('the finding without personal data', async () => {
    const row = (await records(desk().browser, 'findings')).find(({ id }) => id === expired.id);
    return row?.personalRemovedAt && row;
  });
  expect(after).toMatchObject({ narrative: 'Server di luar negeri', status: 'closed', permalink: null });
  const kept = [after, ...(await records(desk().browser, 'history'))];
  expect(JSON.stringify(kept)).not.toContain('warga_lama');
  expect(await records(desk().browser, 'retentionRuns')).toMatchObject([{ days: 90, findings: 1 }]);

  await page.close();
  const drawer = await desk().workspace(`#/temuan/${expired.id}`);
  await drawer.sees(/Data pribadi dihapus .* karena masa simpannya habis/);
  await drawer.sees(/menghapus data pribadi/);
  await drawer.page.close();
});

it('asks the browser at the click only, and says in words what a refusal means', async () => {
  const workspace = await desk().workspace('#/pengaturan');
  const box = workspace.field('Beri tahu bila ada temuan lewat batas waktu');
  expect(await box.isChecked()).toBe(false);
  // The browser's own question cannot be answered from outside: no is said in its place.
  await workspace.page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } })
      .chrome;
    permissions.request = async () => false;
  });
  await box.click();
  await workspace.sees(/Browser tidak mengizinkan pemberitahuan/);
  expect(await box.isChecked()).toBe(false);
  await workspace.page.close();
});
