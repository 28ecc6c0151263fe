import { browser } from 'wxt/browser';

/** Does the work now and every so many minutes, also after the background was stopped in between. */
export function repeat(name: string, minutes: number, work: () => Promise<unknown>): void {
  const run = () => void work().catch((error) => console.error(name, error));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run();
  });
  void browser.alarms.create(name, { periodInMinutes: minutes });
  run();
}
