import { expect, it } from 'vitest';
import { everyScreen } from '../harness/screens.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';

const desk = useDesk();

it('has nothing that axe-core objects to on any screen, in light, dark and forced colours', async () => {
  const violations: string[] = [];
  await everyScreen(desk(), async (name, page) => {
    for (const look of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...look });
      const found = await axeViolations(page);
      violations.push(...found.map((line) => `${name} ${JSON.stringify(look)} ${line}`));
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  });
  expect(violations).toEqual([]);
}, 120_000);
