import { expect, it } from 'vitest';
import { demoPost } from '../harness/demo/posts.ts';
import { useDesk } from './desk.ts';
import { chooseFlagInMenu, pressFlagShortcut } from './native-events.ts';
import { findings } from './records.ts';

const desk = useDesk();
type Visit = Awaited<ReturnType<ReturnType<typeof desk>['visit']>>;

const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Where a platform keeps the words of a post. */
const PLACES = [
  ['x', '[data-testid=tweetText]'],
  ['facebook', '[data-ad-preview]'],
  ['tiktok', '[data-e2e=video-desc]'],
  ['youtube', '#content-text'],
  ['instagram', 'span[dir=auto]'],
  ['whatsapp', '[data-testid=selectable-text] > span:first-child'],
] as const;

/** Longer than the pointer must rest on a post before it counts, in ms. */
const RESTED_MS = 200;

/** Each way on a post of its own: a second flag of one post would only be told. */
const WAYS = [
  ['bubur', ({ overlay }: Visit, post: string) => overlay.flag(post)],
  [
    'golput',
    async ({ page }: Visit, post: string, words: string) => {
      await page.locator(`${post} ${words}`).hover();
      await page.waitForTimeout(RESTED_MS);
      await pressFlagShortcut(desk().browser);
    },
  ],
  [
    'malaysia',
    async ({ page }: Visit, post: string, words: string) => {
      await page.locator(`${post} ${words}`).click({ button: 'right' });
      await chooseFlagInMenu(desk().browser, {});
    },
  ],
  [
    'sosialisasi',
    async ({ page }: Visit, post: string, words: string) => {
      await page.locator(`${post} ${words}`).selectText();
      await chooseFlagInMenu(desk().browser, { selectionText: demoPost('sosialisasi').text });
    },
  ],
] as const;

let count = 0;

it.each(PLACES)('flags on %s by button, shortcut, context menu and selection', async (place, words) => {
  const visit = await desk().visit(place);
  for (const [name, flag] of WAYS) {
    await flag(visit, `[data-demo=${name}]`, words);
    count += 1;
    const stored = (await findings(desk().browser, count)).at(-1);
    const { text, handle } = demoPost(name);
    expect([name, stored?.platform, oneLine(stored?.text)]).toEqual([name, place, oneLine(text)]);
    if (place !== 'facebook' && place !== 'whatsapp') expect(stored?.handle).toBe(handle);
  }
  await visit.page.close();
});

it('flags the marked words from the menu of the button', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.pointAt('[data-demo=server]');
  await page.locator('[data-demo=server] [data-testid=tweetText]').selectText();
  await overlay.click('Pilihan lain');
  await overlay.click('Tandai teks terpilih');
  await overlay.says(/Tersimpan/);
  expect((await findings(desk().browser, count + 1)).at(-1)?.text).toBe(demoPost('server').text);
});
