import { expect, it } from 'vitest';
import { SCREENS } from '../harness/screens.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';

const desk = useDesk();

/** Only colours differ between them. */
const OTHER_LOOKS = [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const;

it.each(SCREENS)(
  'has nothing that axe-core objects to on %s, in light, dark and forced colours',
  async (_, go) => {
    const violations: string[] = [];
    await go(desk(), async (name, page) => {
      const size = page.viewportSize() ?? { width: 1366, height: 768 };
      // As tall as its content: what a sticky bar covers can be scrolled to, which axe does not take into account.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
      await page.emulateMedia({ colorScheme: 'light' });
      const found = await axeViolations(page);
      for (const look of OTHER_LOOKS) {
        await page.emulateMedia({ colorScheme: null, forcedColors: null, ...look });
        const colours = await axeViolations(page, 'colours');
        found.push(...colours.map((line) => `${JSON.stringify(look)} ${line}`));
      }
      violations.push(...found.map((line) => `${name} ${line}`));
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      await page.setViewportSize(size);
    });
    expect(violations).toEqual([]);
  },
  60_000,
);
