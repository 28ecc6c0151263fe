// What a coordinator waits for in a log of 50,000 findings. Run by `npm run bench:browser`, or alone:
// node tests/harness/run.mjs tests/bench/browser-log.ts [count]
import { pathToFileURL } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { v7 } from 'uuid';
import { CONTENT_FORMS, type Finding, ORIGINS, STATUSES } from '../../lib/model/finding.ts';
import { PLATFORMS } from '../../lib/model/platform.ts';
import { found } from '../../lib/model/reading.ts';
import { THEMES } from '../../lib/model/theme.ts';
import { seedFindings } from '../e2e/records.ts';
import { type Chromium, launchChromium } from '../harness/chromium.ts';
import { aFinding, aPost } from '../log/findings.ts';
import { benchLibrary } from './browser-library.ts';

export const COUNT = 50_000;
const RUNS = 5;
/** Findings that are handed to the browser at a time. */
const PART = 2_000;
const MINUTE = 60_000;
const START = Date.parse('2026-01-01T00:00:00Z');

/** In ms, and MB of the page's heap. */
const BUDGET = { openMs: 1_500, filterMs: 150, sortMs: 150, searchMs: 200, memoryMb: 300 };

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A finding as a post of some hundred letters makes it; every seventh was found lately and waits. */
function benchFinding(index: number, words: readonly string[]): Finding {
  const createdAt = new Date(START + index * 9 * MINUTE).toISOString();
  const text = Array.from({ length: 45 }, (_, n) => at(words, index * 31 + n * 17 + (n % 7) * index)).join(
    ' ',
  );
  return aFinding({
    id: v7({ msecs: Date.parse(createdAt), seq: index }),
    number: `KPU-3373-2026-${String(index + 1).padStart(4, '0')}`,
    createdAt,
    updatedAt: createdAt,
    platform: at(PLATFORMS, index),
    theme: at(THEMES, index),
    origin: at(ORIGINS, index),
    form: at(CONTENT_FORMS, index),
    status: at(STATUSES, index),
    handle: `akun_${index % 4_000}`,
    narrative: `${text.slice(0, 60)} temuan ${index}`,
    text,
    tags: index % 3 === 0 ? ['pleno', at(words, index)] : [],
    assignee: at(['Sari', 'Budi', '', 'Rina'], index),
    permalink: `https://x.com/akun_${index % 4_000}/status/19000000${index}`,
    post: aPost({ text: found(text, 'bench'), key: `x:${index}` }),
  });
}

/** Fills the log; `placed` may change each finding before it is stored. The database must be there. */
export async function seedLog(
  browser: Chromium,
  count: number,
  placed: (finding: Finding, index: number) => Finding = (finding) => finding,
): Promise<void> {
  const words = [...new Set(benchLibrary(400).flatMap(({ claims }) => claims.join(' ').split(/\s+/)))];
  for (let start = 0; start < count; start += PART) {
    const length = Math.min(PART, count - start);
    await seedFindings(
      browser,
      Array.from({ length }, (_, n) => placed(benchFinding(start + n, words), start + n)),
    );
  }
}

const words = (page: Page) => page.locator('.page__title [role=status]');

/** Does something in the page; ms until what it changes is painted. */
const timed = (page: Page, act: string): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    observer.observe(document.querySelector('.findings__list'), { subtree: true, childList: true, characterData: true });
    ${act};
  })`);

const typed = (text: string) => `{
  const field = document.querySelector('[type=search]');
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new Event('input', { bubbles: true }));
}`;
const chosen = (label: string, value: string) => `{
  const field = [...document.querySelectorAll('search label')].find((one) => one.textContent === '${label}').control;
  field.value = '${value}';
  field.dispatchEvent(new Event('change', { bubbles: true }));
}`;
const sorted = (column: string) =>
  `[...document.querySelectorAll('.table__sort')].find((one) => one.textContent.startsWith('${column}')).click()`;

const median = (times: number[]) => Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0);

async function repeated(page: Page, acts: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) for (const act of acts) times.push(await timed(page, act));
  return median(times);
}

async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Math.round((metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6);
}

async function open(browser: Chromium) {
  const page = await browser.context.newPage();
  const start = performance.now();
  await page.goto(browser.page('workspace.html#/temuan'));
  await page.locator('.table__row').first().waitFor();
  const openMs = Math.round(performance.now() - start);
  await words(page)
    .filter({ hasText: /\d temuan$/ })
    .waitFor({ timeout: 60_000 });
  return { page, openMs, allReadMs: Math.round(performance.now() - start) };
}

/** Seeds a log and measures it; the figures, and whether they keep to the budget. */
export async function measureLog(count = COUNT) {
  const browser = await launchChromium();
  try {
    const first = await browser.context.newPage();
    await first.goto(browser.page('workspace.html#/temuan'));
    await first.getByRole('heading', { level: 1 }).waitFor();
    await first.close();
    await seedLog(browser, count);
    await (await open(browser)).page.close();
    const { page, openMs, allReadMs } = await open(browser);
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable');
    // At once, before the log was read for the search: until the key press is painted, and until it is answered. Then as
    // in daily use.
    const firstStart = performance.now();
    const firstSearchMs = Math.round(await timed(page, typed('kontianer')));
    await words(page)
      .filter({ hasText: /\d dari / })
      .waitFor();
    const firstAnswerMs = Math.round(performance.now() - firstStart);
    await page.waitForTimeout(6_000);
    const figures = {
      findings: count,
      openMs,
      allReadMs,
      firstSearchMs,
      firstAnswerMs,
      searchMs: await repeated(page, [typed('surat'), typed('surat suara'), typed('tercoblso'), typed('')]),
      filterMs: await repeated(page, [chosen('Status', 'replied'), chosen('Status', '')]),
      sortMs: await repeated(page, [
        sorted('Narasi'),
        sorted('Tenggat'),
        sorted('Ditemukan'),
        sorted('Status'),
      ]),
      memoryMb: await heapMb(session),
      browser: browser.version,
    };
    const withinBudget = (Object.keys(BUDGET) as (keyof typeof BUDGET)[]).every(
      (name) => figures[name] <= BUDGET[name],
    );
    return { ...figures, budget: BUDGET, withinBudget };
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${JSON.stringify(await measureLog(Number(process.argv[2] ?? COUNT)), null, 2)}\n`);
