import { browser } from 'wxt/browser';
import type { Health } from '../model/health.ts';

const AMBER = '#8A5A00';

/** Shows on the icon of a tab that its page can be read only in part or not at all; the title says what to do. */
export async function showHealth(tabId: number, { state }: Health, sentence: string): Promise<void> {
  const isUnwell = state === 'broken' || state === 'partial';
  await browser.action.setBadgeBackgroundColor({ tabId, color: AMBER });
  await browser.action.setBadgeText({ tabId, text: isUnwell ? '!' : '' });
  await browser.action.setTitle({ tabId, title: `Luruskan · ${sentence}` });
}
