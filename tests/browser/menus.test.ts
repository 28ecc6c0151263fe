import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const update = vi.fn();
vi.stubGlobal('chrome', {
  ...fakeBrowser,
  contextMenus: { update, onClicked: { addListener: vi.fn() } },
});
const { clipMenus, flagMenu, registerMenus } = await import('../../lib/browser/menus.ts');

it('renames the menus when the language was changed, and offers to clip only where it can be', async () => {
  let tell = () => {};
  let title = 'Tandai';
  const hosts = ['kpu.go.id'];
  registerMenus(
    [
      flagMenu(async () => title),
      ...clipMenus(
        async () => 'Kutip',
        async () => hosts,
      ),
    ],
    (changed) => {
      tell = changed;
    },
  );
  expect(update).not.toHaveBeenCalled();
  title = 'Flag';
  hosts.push('antaranews.com');
  tell();
  await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(3));
  expect(update).toHaveBeenCalledWith('flag', expect.objectContaining({ title: 'Flag' }));
  const documentUrlPatterns = ['https://*.kpu.go.id/*', 'https://*.antaranews.com/*'];
  expect(update).toHaveBeenCalledWith('clip', { title: 'Kutip', documentUrlPatterns });
});
