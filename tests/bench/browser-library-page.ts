// `npm run bench:library`: what an editor of a large library waits for, measured in a real Chromium; JSON on stdout.
import type { Page } from 'playwright-core';
import { killWorker } from '../e2e/faults.ts';
import { openDesk } from '../harness/desk.ts';
import { wxt } from '../harness/wxt.ts';
import { measureImport } from './browser-import.ts';
import { benchLibrary } from './browser-library.ts';
import { seedLibrary } from './browser-probes.ts';
import { summary } from './times.ts';

const SIZE = 10_000;
const RUNS = 10;
const QUERY = 'surat suara priok';
const IMPORT_ROWS = 50_000;
const BUDGET = { openMs: 1_000, keyMs: 50, importSeconds: 20, importTaskMs: 100 };

/** From the start of the navigation to the first painted row, ms by the page's own clock. */
const rowsPainted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('[data-row]'))
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

/** Types letter by letter: ms from each key to the next frame, and from the last key to the answer. */
async function typeQuery(page: Page): Promise<{ keys: number[]; answer: number }> {
  const box = page.locator('[type=search]').first();
  await box.focus();
  await page.evaluate(() => {
    const seen = { keys: [] as number[], last: 0 };
    Object.assign(window, { seen });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        seen.last = timeStamp;
        requestAnimationFrame(() => setTimeout(() => seen.keys.push(performance.now() - timeStamp)));
      },
      true,
    );
  });
  await box.pressSequentially(QUERY, { delay: 120 });
  return page.evaluate(
    () =>
      new Promise<{ keys: number[]; answer: number }>((resolve) => {
        const { seen } = window as unknown as { seen: { keys: number[]; last: number } };
        const count = () => document.querySelector('.library__head [role=status]')?.textContent ?? '';
        let before = count();
        let still = performance.now();
        const look = () => {
          const now = count();
          if (now !== before) {
            before = now;
            still = performance.now();
          }
          if (performance.now() - still > 1_500) resolve({ keys: seen.keys, answer: still - seen.last });
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

wxt('build');
const desk = await openDesk();
try {
  await (await desk.workspace('#/pustaka')).sees('Pustaka masih kosong');
  await killWorker(desk.browser);
  await seedLibrary(desk.browser, benchLibrary(SIZE));
  const opening: number[] = [];
  const keys: number[] = [];
  const answers: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page } = await desk.workspace('#/pustaka');
    opening.push(await rowsPainted(page));
    if (run < 3) {
      const typed = await typeQuery(page);
      keys.push(...typed.keys);
      answers.push(typed.answer);
    }
    await page.close();
  }
  const imported = await measureImport(desk, IMPORT_ROWS);
  const result = {
    clarifications: SIZE,
    openMs: summary(opening),
    keyToFrameMs: summary(keys),
    lastKeyToAnswerMs: summary(answers),
    import: imported,
    budget: BUDGET,
    browser: desk.browser.version,
  };
  const within =
    result.openMs.p95 <= BUDGET.openMs &&
    result.keyToFrameMs.p95 <= BUDGET.keyMs &&
    imported.seconds <= BUDGET.importSeconds &&
    imported.longestTaskMs <= BUDGET.importTaskMs;
  process.stdout.write(`${JSON.stringify({ ...result, within }, null, 2)}\n`);
  process.exitCode = within ? 0 : 1;
} finally {
  await desk.close();
}
