import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };
/** The same for each, so that a later one takes the place of one that nobody has looked at. */
const NOTICE = 'late';

const { onAdded, onRemoved } = browser.permissions;

/** Whether the browser may tell something outside its pages: the `Notices` of components/ui/shell.ts. */
export const notices = {
  allowed: (): Promise<boolean> => browser.permissions.contains(PERMISSION),
  ask: (): Promise<boolean> => browser.permissions.request(PERMISSION),
  async giveBack(): Promise<void> {
    await browser.permissions.remove(PERMISSION);
  },
  watch(listener: () => void): () => void {
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    return () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    };
  },
};

/** Tells a sentence outside the browser's pages. False where that is not allowed. */
export async function notify(sentence: string): Promise<boolean> {
  if (!(await notices.allowed())) return false;
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Luruskan',
    message: sentence,
  });
  return true;
}

function openToday(id: string): void {
  if (id !== NOTICE) return;
  void browser.notifications.clear(id);
  void browser.tabs.create({ url: `${browser.runtime.getURL('/workspace.html')}#/hari-ini` });
}

/** Opens the start page at a click on a notice, also where notices are allowed only later. */
export function openTodayOnNotice(): void {
  // Without the permission the browser has no such object.
  const listen = () => browser.notifications?.onClicked.addListener(openToday);
  listen();
  onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}
