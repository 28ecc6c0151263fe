// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newId } from '../../../lib/util/id.ts';
import { aFinding } from '../../log/findings.ts';
import { byName, click, desk } from './desk.tsx';

const { changeSettings } = await import('../../../lib/settings/settings.ts');
const { TodayPage } = await import('../../../components/workspace/today/today-page.tsx');

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
const late = aFinding({ narrative: 'Kotak suara dibuka', createdAt: ago(30), updatedAt: ago(30) });
const fresh = aFinding({ narrative: 'Undangan hilang', createdAt: ago(1), updatedAt: ago(1) });

let page: ReturnType<typeof desk>;
const sections = () =>
  [...page.root.querySelectorAll('.today__group')].map((group) => [
    group.querySelector('h2')?.textContent,
    ...[...group.querySelectorAll('.today__what a')].map((link) => link.textContent),
  ]);

beforeEach(() => {
  page = desk((name) => ({
    ok: true,
    value:
      name === 'strongMatches'
        ? [{ findingId: fresh.id, entryId: 'k', code: 'KL-05' }]
        : { changed: 1, refused: 0, undo: [] },
  }));
});
afterEach(() => page.close());

it('says how the first finding gets into an empty log', async () => {
  page.show(<TodayPage />);
  await vi.waitFor(() => expect(page.root.textContent).toContain('Belum ada temuan'));
  byName(page.root, 'Isi nama dan satuan kerja');
  expect(page.root.querySelector('select')).toBeNull();
});

it('shows what waits in groups with the action in the row, and walks through them by key', async () => {
  await page.db.findings.bulkAdd([late, fresh]);
  page.show(<TodayPage />);
  await vi.waitFor(() =>
    expect(sections()).toEqual([
      ['Lewat batas waktu 1', 'Kotak suara dibuka'],
      ['Belum dijawab, padahal ada klarifikasi yang cocok kuat 1', 'Undangan hilang'],
      ['Belum diputuskan 1', 'Undangan hilang'],
    ]),
  );
  expect(page.calls.filter(([name]) => name === 'strongMatches')).toEqual([
    ['strongMatches', [fresh.id, late.id]],
  ]);
  const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('j');
  press('j');
  expect(document.activeElement?.textContent).toBe('Undangan hilang');
  press('k');
  expect(document.activeElement?.textContent).toBe('Kotak suara dibuka');
  click(byName(page.root, 'Catat saja'));
  await vi.waitFor(() =>
    expect(page.calls.at(-1)).toEqual([
      'editFindings',
      { ids: [late.id], edit: { change: { decision: 'log_only' }, addTags: [], removeTags: [] } },
    ]),
  );
  byName(page.root, 'Balas dengan KL-05');
});

it('announces a removal of personal data and holds it at a click', async () => {
  const old = aFinding({ status: 'closed', narrative: 'Sudah selesai', updatedAt: ago(24 * 88) });
  await page.db.findings.add(old);
  await page.db.retentionState.put({
    name: 'state',
    checkedAt: ago(1),
    days: 90,
    announcedTo: ago(24 * 300),
    notBefore: ago(24 * 200),
  });
  page.show(<TodayPage />);
  await vi.waitFor(() => expect(page.root.textContent).toContain('Data pribadi segera dihapus'));
  click(byName(page.root, 'Tahan'));
  expect(page.calls.at(-1)).toEqual([
    'editFindings',
    { ids: [old.id], edit: { change: { hold: true }, addTags: [], removeTags: [] } },
  ]);
});

it('asks about a clock that went on by years instead of announcing anything', async () => {
  await page.db.findings.add(aFinding({ status: 'closed', updatedAt: ago(24 * 500) }));
  await page.db.retentionState.put({
    name: 'state',
    checkedAt: ago(24 * 450),
    days: 90,
    announcedTo: ago(24 * 900),
    notBefore: ago(24 * 800),
  });
  page.show(<TodayPage />);
  await vi.waitFor(() => expect(page.root.textContent).toContain('Pastikan tanggal komputer'));
  expect(page.root.textContent).not.toContain('Data pribadi segera dihapus');
  click(byName(page.root, 'Tanggal sudah benar'));
  expect(page.calls.at(-1)).toEqual(['trustClock', null]);
});

it('speaks of the findings of this office; those of others are one choice away', async () => {
  const merged = {
    ...fresh,
    id: newId(),
    narrative: 'Dari kabupaten',
    unit: 'KPU Kab. Lain',
    number: 'KPU-3300-2026-0001',
  };
  await changeSettings({ unit: fresh.unit });
  await page.db.findings.bulkAdd([fresh, merged]);
  page.show(<TodayPage />);
  await vi.waitFor(() => expect(sections().flat()).toContain('Undangan hilang'));
  expect(sections().flat()).not.toContain('Dari kabupaten');
  const choice = page.root.querySelector('select');
  expect([...(choice?.options ?? [])].map(({ text }) => text)).toEqual([
    'Semua satker',
    `${fresh.unit} (satker ini)`,
    'KPU Kab. Lain',
  ]);
  await changeSettings({ watchedUnit: 'KPU Kab. Lain' });
  await vi.waitFor(() => expect(sections().flat()).toContain('Dari kabupaten'));
  expect(sections().flat()).not.toContain('Undangan hilang');
});
