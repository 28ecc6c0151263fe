import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const update = vi.fn();
vi.stubGlobal('chrome', {
  ...fakeBrowser,
  contextMenus: { update, onClicked: { addListener: vi.fn() } },
});
const { registerMenus } = await import('../../lib/browser/menus.ts');

it('renames the menu when the language was changed', async () => {
  let tell = () => {};
  let title = 'Tandai';
  registerMenus(
    async () => title,
    (changed) => {
      tell = changed;
    },
  );
  expect(update).not.toHaveBeenCalled();
  title = 'Flag';
  tell();
  await vi.waitFor(() => expect(update).toHaveBeenCalledWith('flag', { title: 'Flag' }));
});
