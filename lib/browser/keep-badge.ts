import { browser } from 'wxt/browser';

const ALARM = 'waiting';
/** Deadlines pass while nothing is written; the icon may be so many minutes late. */
const EVERY_MINUTES = 5;
/** Changes come in bursts: an import is one of them. */
const PAUSE_MS = 400;

/** Calls `show` now, after changes and every few minutes, also after the background was stopped in between. */
export function keepBadge(
  show: () => Promise<void>,
  watches: ReadonlyArray<(listener: () => void) => unknown>,
): void {
  const update = () => void show().catch((error) => console.error('badge', error));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE_MS);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) update();
  });
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  for (const watch of watches) watch(later);
  update();
}
