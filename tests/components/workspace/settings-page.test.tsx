// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { byName, desk, type } from './desk.tsx';

const { SettingsPage } = await import('../../../components/workspace/settings/settings-page.tsx');
const { changeSettings, getSettings } = await import('../../../lib/settings/settings.ts');

let page: ReturnType<typeof desk>;
beforeEach(() => {
  page = desk();
  page.show(<SettingsPage />);
});
afterEach(() => page.close());

it('has stored a setting a moment after the last key, before a closing tab could lose it', async () => {
  type(byName(page.root, 'Nama petugas'), 'Sri');
  await vi.waitFor(async () => expect((await getSettings()).officer).toBe('Sri'), { timeout: 100 });
  expect(page.root.textContent).toContain('Tersimpan');
});

it('loses none of two changes at once', async () => {
  await Promise.all([changeSettings({ unit: 'KPU Kota' }), changeSettings({ officer: 'Budi' })]);
  expect(await getSettings()).toMatchObject({ unit: 'KPU Kota', officer: 'Budi' });
});
