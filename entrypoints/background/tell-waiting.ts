import { showWaiting } from '../../lib/browser/badge.ts';
import { keepBadge } from '../../lib/browser/keep-badge.ts';
import { notify, openTodayOnNotice } from '../../lib/browser/notify.ts';
import { lateSentence, waitingSentence } from '../../lib/locales/waiting.ts';
import type { Services } from '../../lib/services/index.ts';
import { getSettings, watchSettings } from '../../lib/settings/settings.ts';

/** Shows on the icon what waits in the log; outside the browser's pages, too, where the office wants it. */
export function tellWaiting({ notices, waiting }: Services): void {
  openTodayOnNotice();
  keepBadge(async () => {
    const count = await waiting.count();
    const { language } = await getSettings();
    await showWaiting(count, waitingSentence(count, language));
    if ((await notices.isDue(count)) && (await notify(lateSentence(count, language)))) await notices.told();
  }, [waiting.watch, watchSettings]);
}
