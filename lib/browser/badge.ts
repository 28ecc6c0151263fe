import { browser } from 'wxt/browser';
import type { Health } from '../model/health.ts';
import type { WaitingCount } from '../model/waiting.ts';

const AMBER = '#8A5A00';
const RED = '#A3201D';
const GREY = '#5A625F';

const UNWELL = '!';

/**
 * Shows on the icon of a tab that its page can be read only in part or not at all; the title says what to do. All other
 * tabs show what waits in the log.
 */
export async function showHealth(tabId: number, { state }: Health, sentence: string): Promise<void> {
  const { action } = browser;
  const title = `Luruskan · ${sentence}`;
  if (state === 'broken' || state === 'partial') {
    await action.setBadgeBackgroundColor({ tabId, color: AMBER });
    await action.setBadgeText({ tabId, text: UNWELL });
    await action.setTitle({ tabId, title });
  } else if ((await action.getBadgeText({ tabId })) === UNWELL) {
    await action.setBadgeBackgroundColor({ tabId, color: await action.getBadgeBackgroundColor({}) });
    // The types know of texts only; null gives the tab back what stands for all.
    await action.setBadgeText({ tabId, text: null as unknown as string });
    await action.setTitle({ tabId, title });
  }
}

const shown = (count: number): string => (count > 99 ? '99+' : count > 0 ? String(count) : '');

/** Shows on the icon how many findings are late, or else how many nobody has decided on; the title says both. */
export async function showWaiting({ overdue, undecided }: WaitingCount, sentence: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: overdue > 0 ? RED : GREY });
  await browser.action.setBadgeText({ text: shown(overdue || undecided) });
  await browser.action.setTitle({ title: `Luruskan · ${sentence}` });
}
