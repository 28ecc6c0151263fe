import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SCREENS } from '../harness/screens.ts';
import { sidewaysScroll } from './axe.ts';
import { useDesk } from './desk.ts';

const desk = useDesk();

/** Runs `look` in the window of the browser at a zoom of 200 %: half the CSS pixels. */
async function atDoubleZoom(page: Page, look: () => Promise<void>) {
  const size = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ width: Math.round(size.width / 2), height: Math.round(size.height / 2) });
  await look();
  await page.setViewportSize(size);
}

/** Mean of red, green and blue of the page's ground, 0..255. */
const brightness = (page: Page) =>
  page.evaluate(() => {
    const colours = [document.body, document.documentElement].map(
      (element) =>
        getComputedStyle(element)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [],
    );
    const [red = 0, green = 0, blue = 0] = colours.find(([, , , alpha = 1]) => alpha > 0) ?? [];
    return (red + green + blue) / 3;
  });

/** Elements that would move for longer than a blink. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const longest = (durations: string) => Math.max(...durations.split(',').map(Number.parseFloat));
    return [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return Math.max(longest(transitionDuration), longest(animationDuration)) > 0.01;
    }).length;
  });

it.each(SCREENS)(
  'fits %s: 360 px panel, double zoom, dark, less motion, forced colours',
  async (_, go) => {
    const broken: string[] = [];
    await go(desk(), async (name, page) => {
      const check = (what: string, ok: boolean) => {
        if (!ok) broken.push(`${name}: ${what}`);
      };
      const checkWidth = async (when: string) => {
        const excess = await sidewaysScroll(page);
        check(`scrolls sideways ${when} by ${excess} px`, excess === 0);
      };
      await checkWidth(`at ${page.viewportSize()?.width} px`);
      await atDoubleZoom(page, () => checkWidth('at 200 %'));
      await page.emulateMedia({ colorScheme: 'light' });
      check('is not light in the light', (await brightness(page)) > 200);
      await page.emulateMedia({ colorScheme: 'dark' });
      check('is not dark in the dark', (await brightness(page)) < 60);
      await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' });
      check('moves though less motion was asked for', (await moving(page)) === 0);
      await page.emulateMedia({ reducedMotion: null, forcedColors: 'active' });
      await checkWidth('in forced colours');
      await page.emulateMedia({ forcedColors: null });
    });
    expect(broken).toEqual([]);
  },
  60_000,
);

/** Whether nothing lies over the middle of the element, and all of it is in the window. */
const isClear = (element: Locator) =>
  element.evaluate((node) => {
    const { top, bottom, left, width, height } = node.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height - 1);
    const above = document.elementFromPoint(left + width / 2, top + 1);
    const isOwn = (found: Element | null) => found !== null && (node.contains(found) || found.contains(node));
    return top >= 0 && bottom <= window.innerHeight && isOwn(there) && isOwn(above);
  });

it('opens “Perlu dibalas?” clear of the bar of decisions in a low panel, and shows its advice', async () => {
  const panel = await desk().panel();
  await panel.page.setViewportSize({ width: 360, height: 640 });
  await panel.paste('Yang golput bakal dipenjara, sudah ada hukuman pidananya');
  await panel.toMatches();
  await panel.choose(1);
  const guide = panel.page.locator('details', { hasText: 'Perlu dibalas?' });
  await guide.locator('summary').click();
  await expect.poll(() => isClear(guide.locator('select').first())).toBe(true);
  for (const list of await guide.locator('select').all()) await list.selectOption({ index: 1 });
  await expect.poll(() => isClear(guide.getByText(/^Saran:/))).toBe(true);
  await panel.page.close();
});
