import { expect, it } from 'vitest';
import { everyScreen } from '../harness/screens.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';

const desk = useDesk();

it('has nothing that axe-core objects to on any screen, in light, dark and forced colours', async () => {
  const violations: string[] = [];
  await everyScreen(desk(), async (name, page) => {
    const size = page.viewportSize() ?? { width: 1366, height: 768 };
    // As tall as its content: what a sticky bar covers can be scrolled to, which axe does not take into account.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
    for (const look of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...look });
      const found = await axeViolations(page);
      violations.push(...found.map((line) => `${name} ${JSON.stringify(look)} ${line}`));
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize(size);
  });
  expect(violations).toEqual([]);
}, 120_000);
