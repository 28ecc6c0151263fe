import { beforeAll, expect, it } from 'vitest';
import { DEMO_ADDRESSES, demoPage } from '../harness/demo/site.ts';
import { useDesk } from './desk.ts';
import { eventually } from './pages/ax.ts';
import { Overlay } from './pages/overlay.ts';

const desk = useDesk();
beforeAll(async () => {
  const panel = await desk().panel();
  await panel.loadSamples();
  await panel.page.close();
});

/** The structure of a platform's public page under another of its addresses. */
async function visitAs(address: string, like: keyof typeof DEMO_ADDRESSES) {
  const { context } = desk().browser;
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: demoPage(DEMO_ADDRESSES[like]) ?? '' }),
  );
  const page = await context.newPage();
  await page.goto(address);
  return { page, overlay: await Overlay.on(page) };
}

const marks = async (overlay: Overlay) => (await overlay.shadow()).html.match(/mirip/g)?.length ?? 0;

/** Longer than the marks take on a public page. */
const ENOUGH_MS = 2_500;

it('marks posts of a public page, so that the silence below means something', async () => {
  const { page, overlay } = await desk().visit('x');
  await eventually('marks', async () => (await marks(overlay)) > 0);
  await page.close();
});

it.each([
  ['https://x.com/messages/1-2', 'x'],
  ['https://x.com/i/chat/1-2', 'x'],
  ['https://www.facebook.com/messages/t/100', 'facebook'],
  ['https://www.instagram.com/direct/t/100/', 'instagram'],
  [DEMO_ADDRESSES.whatsapp, 'whatsapp'],
] as const)('never looks over %s', async (address, like) => {
  const { page, overlay } = await visitAs(address, like);
  await page.locator('[data-demo=golput]').hover();
  await page.waitForTimeout(ENOUGH_MS);
  expect(await marks(overlay)).toBe(0);
  await page.close();
});
