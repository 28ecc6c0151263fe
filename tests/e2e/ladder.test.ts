import { expect, it } from 'vitest';
import { demoPost } from '../harness/demo/posts.ts';
import { DEMO_ADDRESSES, demoPage } from '../harness/demo/site.ts';
import { useDesk } from './desk.ts';
import { chooseFlagInMenu, pressFlagShortcut } from './native-events.ts';
import { findings } from './records.ts';

const desk = useDesk();
type Place = keyof typeof DEMO_ADDRESSES;

const HOOKS =
  / (data-(?!demo)[\w-]+|aria-[\w-]+|role|id|class|itemprop)="[^"]*"|(?<=<\/?)(article|ytd-[\w-]+|yt-[\w-]+)(?=[\s>])/g;

/** The page after a change of everything that readers hold on to: attributes, names of elements. Links stay. */
const broken = (html: string): string => html.replace(HOOKS, (_, attribute) => (attribute ? '' : 'div'));

async function visitBroken(place: Place) {
  const address = DEMO_ADDRESSES[place];
  const body = broken(demoPage(address) ?? '');
  await desk().browser.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  return desk().visit(place);
}

const post = demoPost('golput');
const words = 'yang golput tahun ini bakal dipenjara';
const element = (name = 'golput') => `[data-demo=${name}]`;

let count = 0;
async function flagged() {
  count += 1;
  return (await findings(desk().browser, count)).at(-1);
}

it.each(['x', 'instagram'] as const)('climbs from the link on %s when every mark is gone', async (place) => {
  const { page, overlay } = await visitBroken(place);
  await overlay.flag(element());
  const stored = await flagged();
  expect(stored?.text).toContain(words);
  expect(stored?.permalink).toMatch(/\/(p|status)\/\w+/);
  await page.close();
});

it.each(['facebook', 'tiktok', 'youtube', 'whatsapp'] as const)(
  'lets the officer point at the post on %s where none is known, and says the next way at Esc',
  async (place) => {
    const { page, overlay } = await visitBroken(place);
    await page.locator(element()).hover();
    await pressFlagShortcut(desk().browser);
    await overlay.says(/Unggahan tidak dikenali.*Klik unggahannya/);
    await page.keyboard.press('Escape');
    await overlay.says(/Blok teks unggahannya lalu klik kanan/);

    await pressFlagShortcut(desk().browser);
    await overlay.says(/Klik unggahannya/);
    await page.getByText(words).click();
    const pointed = await flagged();
    expect(pointed).toMatchObject({ platform: place, text: expect.stringContaining(words) });

    await page.getByText(words).selectText();
    await chooseFlagInMenu(desk().browser, { selectionText: post.text });
    expect((await flagged())?.text).toContain(words);
    await page.close();
  },
);

it('says on the page itself that no post is recognised, with the way on', async () => {
  const { page, overlay } = await visitBroken('tiktok');
  await overlay.says(/Susunan halaman ini berubah: unggahan tidak dikenali/);
  await overlay.click('Tandai area');
  await overlay.says(/Klik unggahan yang ingin ditandai/);
  await page.getByText(words).click();
  expect((await flagged())?.text).toContain(words);
});
