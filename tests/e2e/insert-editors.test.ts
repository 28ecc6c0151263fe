import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BoxLook, InsertResult } from '../../lib/model/reply-box.ts';
import type { Outcome } from '../../lib/util/outcome.ts';
import { boxPage, draftPage, lexicalPage } from '../harness/editors/pages.ts';
import { useDesk } from './desk.ts';

const desk = useDesk();
const HOME = 'https://x.com/kotak';

const FACT = 'Golput bukan tindak pidana.';
const LONG_LINK = `https://www.kpu.go.id/berita/baca/${'penjelasan-resmi-'.repeat(20)}2024`;
const TEXTS = {
  'one line': FACT,
  'several lines':
    'Bapak/Ibu,\nsurat suara belum dicetak pada tanggal itu.\n\nInformasi resmi: https://www.kpu.go.id/a\n– Humas KPU',
  emoji: 'Terima kasih 🙏🏽 👨‍👩‍👧‍👦 🇮🇩 sudah bertanya.',
  'a long link': `Penjelasannya di sini: ${LONG_LINK}`,
  'signs of markup': '<b>bukan</b> *tebal* & "kutip" \\ `kode`',
};

let own: Page;
let html = '';

beforeAll(async () => {
  const { context } = desk().browser;
  await context.route(`${HOME}*`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  own = (await desk().panel()).page;
});

/** Opens a page with a box and puts the officer's cursor into it, by hand. */
async function openBox(body: string, box = '[contenteditable=true], textarea'): Promise<Page> {
  html = body;
  const page = await desk().browser.context.newPage();
  await page.goto(HOME);
  await page.locator(box).first().click();
  await page.evaluate(() => Object.assign(window, { steps: [] }));
  return page;
}

/** Asks the page's content script, as the panel does. */
const ask = async <T>(type: string, data: object): Promise<T> => {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
  const { res, err } = await own.evaluate<{ res?: Outcome<T>; err?: unknown }>(`
    chrome.tabs.query({ url: '${HOME}*' }).then((tabs) =>
      chrome.tabs.sendMessage(tabs.at(-1).id, ${message}, { frameId: 0 }))`);
  if (!res?.ok) throw new Error(JSON.stringify(err ?? res));
  return res.value;
};

const insert = (text: string, replace = false) =>
  ask<InsertResult>('insertReply', { text, isMessage: false, replace });

const flat = (text: string) => text.replace(/\n+/g, '\n').trim();
/** What the editor itself would send; of boxes without a model of their own, what they show. */
const held = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { believed } = window as { believed?: string };
    const box = document.querySelector<HTMLElement>('[contenteditable=true], textarea');
    return believed ?? (box instanceof HTMLTextAreaElement ? box.value : (box?.innerText ?? ''));
  });

/** No key, no click, nothing sent. */
const steps = (page: Page) => page.evaluate(() => (window as unknown as { steps: string[] }).steps);

const EDITORS: Record<string, (text?: string) => string | Promise<string>> = {
  'Draft.js (X)': draftPage,
  'Lexical with rich text (Facebook)': (text) => lexicalPage('rich', text),
  'Lexical with plain text (WhatsApp)': (text) => lexicalPage('plain', text),
  'plain contenteditable (YouTube)': (text = '') => boxPage(`<div contenteditable="true">${text}</div>`),
  textarea: (text = '') => boxPage(`<textarea>${text}</textarea>`),
};

describe.each(Object.entries(EDITORS))('%s', (_name, open) => {
  it('takes each text as it is, and is written in as before', async () => {
    const page = await openBox(await open());
    for (const text of Object.values(TEXTS)) {
      expect(await insert(text, true)).toEqual({ state: 'inserted' });
      expect(flat(await held(page))).toBe(flat(text));
    }
    expect(await steps(page)).toEqual([]);
    await page.keyboard.type(' Salam');
    expect(flat(await held(page))).toBe(`${Object.values(TEXTS).at(-1)} Salam`);
    await page.close();
  });

  it('is not added to: what it holds stays, or goes when the officer says so', async () => {
    const page = await openBox(await open('sudah ada'));
    expect(await insert(FACT)).toEqual({ state: 'filled' });
    expect(flat(await held(page))).toBe('sudah ada');
    expect(await insert(TEXTS['several lines'], true)).toEqual({ state: 'inserted' });
    expect(flat(await held(page))).toBe(flat(TEXTS['several lines']));
    await page.close();
  });
});

describe('a box in an unusual place', () => {
  it('is found in a shadow root', async () => {
    const page = await openBox(
      boxPage(
        '<my-box></my-box>',
        `const root = document.querySelector('my-box').attachShadow({ mode: 'open' });
         root.innerHTML = '<div contenteditable="true" style="min-height: 40px"></div>';`,
      ),
      'my-box',
    );
    expect(await insert(FACT)).toEqual({ state: 'inserted' });
    expect(await page.locator('my-box [contenteditable]').innerText()).toBe(FACT);
    await page.close();
  });

  it('is found in a modal dialog', async () => {
    const around = '<dialog>%</dialog>';
    const page = await openBox(
      await lexicalPage('rich', '', around, "document.querySelector('dialog').showModal();"),
    );
    expect(await insert(FACT)).toEqual({ state: 'inserted' });
    expect(flat(await held(page))).toBe(FACT);
    await page.close();
  });

  it('is still known after the officer pressed something else', async () => {
    const page = await openBox(boxPage('<textarea></textarea><button type="button">Lain</button>'));
    await page.getByRole('button', { name: 'Lain' }).focus();
    expect(await insert(FACT)).toEqual({ state: 'inserted' });
    await page.close();
  });
});

const withScript = (html: string, script: string) =>
  boxPage(
    html,
    `const box = document.querySelector('[contenteditable], textarea');
     const stop = (event) => event.preventDefault(); ${script}`,
  );

describe('a box that goes its own way', () => {
  /** The page redraws it at the next focus: the officer has been elsewhere in between. */
  const REDRAWN = (words: string) => `let times = 0;
    document.addEventListener('focusin', () => {
      times += 1;
      if (times !== 3) return;
      const fresh = box.cloneNode(); fresh.textContent = '${words}'; box.replaceWith(fresh); fresh.focus();
    });`;
  const elsewhere = async (page: Page) => page.getByRole('button', { name: 'Lain' }).focus();
  const EDITABLE = '<div contenteditable="true"></div><button type="button">Lain</button>';

  it('is found again where the page redraws it at the focus', async () => {
    const page = await openBox(withScript(EDITABLE, REDRAWN('')));
    await elsewhere(page);
    expect(await insert(FACT)).toEqual({ state: 'inserted' });
    expect(flat(await held(page))).toBe(FACT);
    await page.close();
  });

  it('keeps the draft that the page brings back at the focus', async () => {
    const page = await openBox(withScript(EDITABLE, REDRAWN('draf lama')));
    await elsewhere(page);
    expect(await insert(FACT)).toEqual({ state: 'filled' });
    expect(flat(await held(page))).toBe('draf lama');
    await page.close();
  });

  it.each([
    [
      'takes a paste late',
      "box.addEventListener('paste', (event) => { const words = event.clipboardData.getData('text/plain'); stop(event); setTimeout(() => { box.textContent += words; }, 900); });",
    ],
    ['swallows a paste', "box.addEventListener('paste', stop);"],
    [
      'draws itself anew at every word',
      "box.addEventListener('input', () => { const words = box.textContent; setTimeout(() => { box.innerHTML = ''; box.append(Object.assign(document.createElement('p'), { textContent: words })); }, 60); });",
    ],
  ])('%s: the text stands in it once', async (_case, script) => {
    const page = await openBox(withScript('<div contenteditable="true"></div>', script));
    expect(await insert(FACT)).toEqual({ state: 'inserted' });
    await page.waitForTimeout(1_000);
    expect(flat(await held(page))).toBe(FACT);
    expect(await steps(page)).toEqual([]);
    await page.close();
  });
});

describe('a box that shows something else than the text', () => {
  it.each([
    [
      'refuses all words',
      '<div contenteditable="true"></div>',
      "box.addEventListener('paste', stop); box.addEventListener('beforeinput', stop);",
    ],
    ['cuts the text', '<textarea maxlength="10"></textarea>', ''],
    [
      'writes in capitals',
      '<textarea></textarea>',
      "box.addEventListener('input', () => { box.value = box.value.toUpperCase(); });",
    ],
    [
      'rewrites a moment later',
      '<textarea></textarea>',
      "box.addEventListener('input', () => setTimeout(() => { box.value = box.value.replace('pidana', '***'); }, 250));",
    ],
    [
      'corrects words of its own',
      '<div contenteditable="true"></div>',
      "box.addEventListener('input', () => setTimeout(() => { box.textContent = box.textContent.replace('Golput', 'Kolput'); }, 200));",
    ],
    [
      'adds words to what is pasted',
      '<div contenteditable="true"></div>',
      "box.addEventListener('paste', (event) => { event.preventDefault(); box.textContent = 'Dikutip: ' + event.clipboardData.getData('text/plain'); });",
    ],
  ])('and %s is left empty again', async (_case, html, script) => {
    const page = await openBox(withScript(html, script));
    expect(await insert(FACT)).toEqual({ state: 'changed', restored: true });
    expect(flat(await held(page))).toBe('');
    expect(await steps(page)).toEqual([]);
    await page.close();
  });

  it('gets back what it held before', async () => {
    const page = await openBox(boxPage('<textarea maxlength="12">sudah ada</textarea>'));
    expect(await insert(FACT, true)).toEqual({ state: 'changed', restored: true });
    expect(await held(page)).toBe('sudah ada');
    await page.close();
  });

  it('says so where the words cannot be taken out again', async () => {
    const page = await openBox(
      withScript(
        '<textarea></textarea>',
        "box.addEventListener('input', () => { box.value = 'Dilarang: ' + box.value; });",
      ),
    );
    expect(await insert(FACT)).toEqual({ state: 'changed', restored: false });
    await page.close();
  });
});

describe('a box that is none for replies', () => {
  it.each([
    ['single_line', '<input type="text">', 'input'],
    ['single_line', '<input type="password">', 'input'],
    [
      'single_line',
      '<div contenteditable="true" aria-multiline="false">&nbsp;</div>',
      'div[contenteditable]',
    ],
    ['search', '<input type="search" aria-label="Cari">', 'input'],
    [
      'search',
      '<div contenteditable="true" aria-label="Kotak input pencarian">&nbsp;</div>',
      'div[contenteditable]',
    ],
    ['search', '<form role="search"><textarea></textarea></form>', 'textarea'],
    ['private_message', '<textarea placeholder="Ketik pesan"></textarea>', 'textarea'],
    ['read_only', '<textarea readonly></textarea>', 'textarea'],
    ['no_box', '<p>Tidak ada kotak.</p>', 'p'],
  ])('is refused: %s, %s', async (reason, body, box) => {
    const page = await openBox(boxPage(body), box);
    expect(await ask<BoxLook>('lookAtBox', { isMessage: false })).toEqual({ state: 'refused', reason });
    expect(await insert(FACT)).toEqual({ state: 'refused', reason });
    expect(await page.locator('body').innerText()).not.toContain('Golput');
    await page.close();
  });
});
