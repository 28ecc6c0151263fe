import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxPage, draftPage, lexicalPage } from '../harness/editors/pages.ts';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { eventually } from './pages/ax.ts';
import { extensionPage, showPage } from './pages/firefox.ts';

let firefox: Firefox;
let own: Page;
beforeAll(async () => {
  firefox = await launchFirefox();
  own = await extensionPage(firefox, 'sidepanel.html');
});
afterAll(() => firefox?.close());

const HOME = 'https://x.com/kotak';
const TEXT = 'Bapak/Ibu,\nGolput bukan tindak pidana 🙏🏽.\nInformasi resmi: https://www.kpu.go.id/a';

/** Asks the page's content script, as the panel does. */
const insert = (): Promise<unknown> =>
  own.evaluate(`browser.tabs.query({}).then((tabs) =>
    browser.tabs.sendMessage(tabs.find(({ url }) => url === '${HOME}').id, ${JSON.stringify({
      id: 1,
      type: 'insertReply',
      data: { text: TEXT, isMessage: false, replace: false },
      timestamp: 0,
    })}, { frameId: 0 }))`);

const flat = (text: string) => text.replace(/\n+/g, '\n').trim();

describe('in Firefox', () => {
  it.each([
    ['textarea', async () => boxPage('<textarea></textarea>')],
    ['plain contenteditable', async () => boxPage('<div contenteditable="true"></div>')],
    ['Draft.js', () => draftPage()],
    ['Lexical', () => lexicalPage('rich')],
  ])('%s shows the text as it is', async (_name, open) => {
    const html = await open();
    const page = await showPage(firefox, HOME, () => html);
    const box = await eventually('the box', () => page.$('[contenteditable=true], textarea'));
    await box.click();
    expect(await insert()).toEqual({ res: { ok: true, value: { state: 'inserted' } } });
    const shown = await page.evaluate(() => {
      const one = document.querySelector<HTMLElement>('[contenteditable=true], textarea');
      const { believed } = window as { believed?: string };
      return believed ?? (one instanceof HTMLTextAreaElement ? one.value : (one?.innerText ?? ''));
    });
    expect(flat(shown)).toBe(TEXT);
    await page.close();
  });
});
