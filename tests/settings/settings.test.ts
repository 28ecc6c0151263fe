import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { changeSettings, getSettings } = await import('../../lib/settings/settings.ts');

beforeEach(() => fakeBrowser.reset());

it('makes each change of what the change before has stored', async () => {
  await changeSettings({ sites: ['a.id', 'b.id', 'c.id'] });
  const without = (host: string) =>
    changeSettings(({ sites }) => ({ sites: sites.filter((one) => one !== host) }));
  await Promise.all([without('a.id'), without('c.id'), changeSettings({ officer: 'Sari' })]);
  expect(await getSettings()).toMatchObject({ sites: ['b.id'], officer: 'Sari' });
});
