import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { boxPage, draftPage, lexicalPage } from '../harness/editors/pages.ts';
import { clickToolbarIcon, SidePanel } from '../harness/side-panel.ts';
import { useDesk } from './desk.ts';
import { eventually } from './pages/ax.ts';
import type { Panel } from './pages/panel.ts';
import { records } from './records.ts';

const desk = useDesk();

let panel: Panel;
/** The page of the box, one at a time. */
let beside: Page | null = null;

/** Opens a page with a box under a platform's address, puts the cursor into it, and comes back to the panel. */
async function openBox(address: string, html: string): Promise<Page> {
  await beside?.close();
  const { context } = desk().browser;
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  beside = await context.newPage();
  await beside.goto(address);
  await beside.locator('[contenteditable=true], textarea').first().click();
  await panel.page.bringToFront();
  return beside;
}

const choosePlatform = (name: string) => panel.field('Untuk').selectOption({ label: name });
const lastReply = async () =>
  (await records(desk().browser, 'replies')).sort((a, b) => a.id.localeCompare(b.id)).at(-1);
const flat = (text: string) => text.replace(/\n+/g, '\n').trim();
const believed = (page: Page) => page.evaluate(() => (window as unknown as { believed: string }).believed);

beforeAll(async () => {
  panel = await desk().panel();
  await panel.loadSamples();
  await panel.paste('Yang golput tahun ini bakal dipenjara, sudah ada hukuman pidananya');
  await panel.narrative.fill('Golput disebut dapat dipidana');
  await panel.toMatches();
  await panel.choose(1);
  await panel.decisionButton('Balas').click();
  await panel.draft.waitFor();
});

describe('insert', () => {
  it('says what to do where no box is open, and records nothing', async () => {
    await desk().visit('x');
    await panel.page.bringToFront();
    await panel.button('Sisipkan').click();
    await panel.sees(/Belum ada kotak balasan/);
    expect(await records(desk().browser, 'replies')).toEqual([]);
  });

  it('puts the draft into the composer of X, and leaves the sending to the officer', async () => {
    await choosePlatform('X');
    const page = await openBox('https://x.com/kotak', await draftPage());
    await page.evaluate(() => Object.assign(window, { steps: [] }));
    await panel.button('Sisipkan').click();
    await panel.sees('Disisipkan. Periksa, lalu kirim sendiri.');
    const draft = await panel.draft.inputValue();
    expect(flat(await believed(page))).toBe(flat(draft));
    expect(await page.evaluate(() => (window as unknown as { steps: string[] }).steps)).toEqual([]);
    expect(await lastReply()).toMatchObject({ text: draft, platform: 'x', via: 'insert' });
  });

  it('asks before it replaces what the box holds', async () => {
    const page = await openBox('https://x.com/isi', await draftPage('tulisan saya'));
    await panel.button('Sisipkan').click();
    await panel.sees('Kotak balasan sudah berisi tulisan.');
    expect(await believed(page)).toBe('tulisan saya');
    await panel.button('Ganti isinya').click();
    await expect.poll(async () => flat(await believed(page))).toBe(flat(await panel.draft.inputValue()));
  });

  it('asks on a page of another platform', async () => {
    const page = await openBox('https://www.facebook.com/kotak', await lexicalPage('rich'));
    await panel.button('Sisipkan').click();
    await panel.sees('Tab ini www.facebook.com, sedangkan draf ini untuk X.');
    expect(flat(await believed(page))).toBe('');
    await panel.button('Tetap sisipkan').click();
    await expect.poll(async () => flat(await believed(page))).toBe(flat(await panel.draft.inputValue()));
  });

  it('copies instead where the box changes the words', async () => {
    const cut =
      "document.querySelector('textarea').addEventListener('input', ({ target }) => { target.value = target.value.slice(0, 20); });";
    const page = await openBox('https://x.com/potong', boxPage('<textarea></textarea>', cut));
    await panel.button('Sisipkan').click();
    await panel.sees(/menampilkan teks yang berbeda/);
    const draft = await panel.draft.inputValue();
    expect(await panel.clipboard()).toBe(draft);
    expect(await page.locator('textarea').inputValue()).toBe('');
    expect(await lastReply()).toMatchObject({ text: draft, via: 'copy' });
  });

  it.each([
    ['Facebook', 'https://www.facebook.com/balas', () => lexicalPage('rich')],
    ['Threads', 'https://www.threads.com/balas', () => lexicalPage('rich')],
    ['WhatsApp', 'https://web.whatsapp.com/kirim', () => lexicalPage('plain')],
  ])('works on %s', async (platform, address, open) => {
    await choosePlatform(platform);
    const page = await openBox(address, await open());
    await panel.button('Sisipkan').click();
    await expect.poll(async () => flat(await believed(page))).toBe(flat(await panel.draft.inputValue()));
    await expect.poll(lastReply).toMatchObject({ platform: platform.toLowerCase(), via: 'insert' });
  });

  it('works on YouTube', async () => {
    await choosePlatform('YouTube');
    const page = await openBox(
      'https://www.youtube.com/kotak',
      boxPage('<div contenteditable="true"></div>'),
    );
    await panel.button('Sisipkan').click();
    const box = page.locator('[contenteditable]');
    await expect.poll(async () => flat(await box.innerText())).toBe(flat(await panel.draft.inputValue()));
  });
});

describe('the reply card', () => {
  it('is shown, saved in the size chosen, copied, and told in words', async () => {
    await panel.page.getByText('Gambar', { exact: true }).click();
    const picture = panel.page.locator('.reply-card img');
    await picture.waitFor();
    const alt = (await picture.getAttribute('alt')) ?? '';
    expect(alt).toMatch(
      /^Gambar keterangan .*Tidak ada hukuman bagi warga.*Sumber resmi: https:\/\/\S+kpu\.go\.id\//,
    );
    await panel.field('Ukuran').selectOption({ label: 'Tegak, 1080 × 1350' });
    await expect.poll(() => picture.getAttribute('height')).toBe('1350');
    await picture.waitFor();
    const [download] = await Promise.all([
      panel.page.waitForEvent('download'),
      panel.button('Simpan PNG').click(),
    ]);
    const png = await readFile(await download.path());
    expect(download.suggestedFilename()).toBe('CT-04-1080x1350.png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
    await panel.button('Salin gambar').click();
    await panel.sees(/Gambar tersalin/);
    const copied = await panel.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return [bitmap.width, bitmap.height];
    });
    expect(copied).toEqual([1080, 1350]);
    await panel.button('Salin teks alternatif').click();
    await expect.poll(() => panel.clipboard()).toBe(alt);
  });
});

it('reaches the tab in front from the browser’s own side panel', async () => {
  const page = await openBox('https://web.whatsapp.com/samping', await lexicalPage('plain'));
  await panel.page.close(); // the same page in a tab would be taken for the side panel
  await page.bringToFront();
  await clickToolbarIcon(desk().browser, 'https://web.whatsapp.com/samping');
  const side = await eventually('the side panel', () => SidePanel.find(desk().browser));
  const press = `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Sisipkan')`;
  await expect.poll(() => side.evaluate(`Boolean(${press})`)).toBe(true);
  await side.evaluate(`${press}.click()`);
  await expect.poll(async () => flat(await believed(page))).toMatch(/Tidak ada hukuman bagi warga/);
  await expect.poll(() => side.words()).toContain('Disisipkan.');
  await side.close();
});
