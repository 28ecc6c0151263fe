// What a coordinator's other pages ask of a log of 50,000 findings: issues, recap, requests, bulk work, and the background.
// Run by `npm run bench:browser`, or alone: node tests/harness/run.mjs tests/bench/browser-log-work.ts [count]
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Finding } from '../../lib/model/finding.ts';
import type { Issue } from '../../lib/model/issue.ts';
import { killWorker } from '../e2e/faults.ts';
import { seed } from '../e2e/records.ts';
import { browserSession, type Chromium, launchChromium } from '../harness/chromium.ts';
import { COUNT, seedLog } from './browser-log.ts';

const ISSUES = 500;
const BULK = 5_000;
/** Ms until a page stands, and MB of the tab's heap. */
const BUDGET = { openMs: 1_500, memoryMb: 300 };

const issueId = (index: number) => `0196a000-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** Issues of the year; three of four findings stand in one. */
const benchIssues = (): Issue[] =>
  Array.from({ length: ISSUES }, (_, index) => ({
    id: issueId(index),
    code: `ISU-2026-${String(index + 1).padStart(3, '0')}`,
    title: `Klaim nomor ${index + 1} tentang surat suara dan penghitungan`,
    theme: null,
    clarificationId: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: 'Sari',
    updatedAt: '2026-01-01T00:00:00.000Z',
    mergedInto: null,
    deletedAt: null,
  }));

/** Runs without an issue, and a few hundred requests that nothing fitted, as a year of work leaves them. */
const placed = (finding: Finding, index: number): Finding => ({
  ...finding,
  issueId: index % 4 === 3 ? null : issueId(index % ISSUES),
  ...(index % 100 === 3 && { status: 'in_review', decision: 'no_match', clarificationId: null }),
});

interface Opened {
  page: Page;
  ms: number;
}

async function openAt(browser: Chromium, route: string, shown: string): Promise<Opened> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(180_000);
  const start = performance.now();
  await page.goto(browser.page(`workspace.html#/${route}`));
  await page.locator(shown).first().waitFor();
  return { page, ms: Math.round(performance.now() - start) };
}

const since = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
};

async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return Math.round(usedSize / 1e6);
}

/** The longest that the page did not answer while `work` went on, in ms. */
async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await work();
  return Math.round(await page.evaluate('Math.max(0, ...globalThis.seen)'));
}

async function measureIssues(browser: Chromium) {
  const { page, ms: issuesOpenMs } = await openAt(browser, 'isu', '.issue-row');
  const longestTaskMs = await longestTask(page, () =>
    page.locator('.issues__proposals').waitFor({ timeout: 180_000 }),
  );
  const proposalsMs = await page.evaluate(() => Math.round(performance.now()));
  const issueDetailMs = await since(async () => {
    await page.locator('.issue-row').first().click();
    await page.locator('.issue__timeline').waitFor();
  });
  const memoryMb = await heapMb(page);
  await page.close();
  return { issuesOpenMs, proposalsMs, issueDetailMs, longestTaskMs, memoryMb };
}

/** Ms from the first day that is chosen until the head names the last and the figures stand. */
async function recapOf(page: Page, from: string, to: string, shown: string): Promise<number> {
  return since(async () => {
    await page.getByLabel('Dari tanggal').fill(from);
    await page.getByLabel('Sampai tanggal').fill(to);
    await page.locator('.recap__head', { hasText: shown }).waitFor();
    await page.locator('.recap__numbers').waitFor();
    await page.locator('.recap[aria-busy=false]').waitFor();
  });
}

async function measureRecap(browser: Chromium) {
  const { page, ms: recapOpenMs } = await openAt(browser, 'rekap', '.recap__controls');
  const recapMonthMs = await recapOf(page, '2026-06-01', '2026-06-30', '30 Juni 2026');
  const recapYearMs = await recapOf(page, '2026-01-01', '2026-12-31', '31 Desember 2026');
  const memoryMb = await heapMb(page);
  await page.close();
  return { recapOpenMs, recapMonthMs, recapYearMs, memoryMb };
}

async function measureGaps(browser: Chromium) {
  const { page, ms: gapsOpenMs } = await openAt(browser, 'pustaka/permohonan', 'h1');
  const listMs = await since(() => page.locator('.gap').first().waitFor());
  const memoryMb = await heapMb(page);
  await page.close();
  return { gapsOpenMs, gapsListMs: gapsOpenMs + listMs, memoryMb };
}

/** Marks so many of the newest findings, edits and deletes them, each with the way back. */
async function measureBulk(browser: Chromium) {
  const { page } = await openAt(browser, 'temuan', '.table__row');
  const said = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const undo = () => page.getByRole('button', { name: 'Urungkan' }).last().click();
  await page.locator('.page__title [role=status]', { hasText: /\d temuan$/ }).waitFor();
  await page.locator('.table__row').first().getByRole('checkbox').check();
  const scroller = page.locator('.table-frame');
  await scroller.evaluate((list, rows) => list.scrollTo(0, rows * 36), BULK - 1);
  await page.waitForTimeout(300);
  await page
    .locator(`[data-row="${BULK - 1}"]`)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await said(/5\.?000 dipilih/);
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByLabel('Ditugaskan ke').fill('Tim Siber');
  const bulkEditMs = await since(async () => {
    await page.keyboard.press('Enter');
    await said(/5\.?000 temuan diubah/);
  });
  const bulkUndoMs = await since(async () => {
    await undo();
    await said(/5\.?000 temuan dikembalikan/);
  });
  const counted = (count: RegExp) => page.locator('.page__title [role=status]', { hasText: count }).waitFor();
  const before = await page.locator('.page__title [role=status]').innerText();
  const bulkDeleteMs = await since(async () => {
    await page.getByRole('button', { name: 'Hapus', exact: true }).click();
    await said(/5\.?000 temuan dihapus/);
  });
  const bulkRestoreMs = await since(async () => {
    await undo();
    await counted(new RegExp(`^${before}$`));
  });
  const memoryMb = await heapMb(page);
  await page.close();
  return { rows: BULK, bulkEditMs, bulkUndoMs, bulkDeleteMs, bulkRestoreMs, memoryMb };
}

/** A question to the background, past the pages: ms until it is answered. */
const asked = (page: Page, type: string, data: unknown): Promise<number> =>
  page.evaluate(`(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: 1 })});
    return Math.round(performance.now() - start);
  })()`);

/** The heap of the background worker, in MB, as it is and after a collection. */
async function workerHeapMb(browser: Chromium): Promise<{ usedMb: number; keptMb: number }> {
  const session = await browserSession(browser.context);
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
  );
  if (!target) throw new Error('the background does not run');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let last = 0;
  const send = (method: string) =>
    new Promise<{ usedSize: number }>((resolve) => {
      const id = ++last;
      const onMessage = ({ message }: { message: string }) => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', onMessage);
        resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', onMessage);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  const mb = async () => Math.round((await send('Runtime.getHeapUsage')).usedSize / 1e6);
  const usedMb = await mb();
  await send('HeapProfiler.collectGarbage');
  const keptMb = await mb();
  await session.detach();
  return { usedMb, keptMb };
}

/** The background over the whole log: its first answer about what is alike, later ones, the count on the icon. */
async function measureBackground(browser: Chromium) {
  await killWorker(browser);
  const page = await browser.context.newPage();
  await page.goto(browser.page('manifest.json'));
  const ids = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('luruskan');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('findings').objectStore('findings').getAllKeys(null, 20);
          reading.onsuccess = () => resolve(reading.result as string[]);
        };
      }),
  );
  const startMs = await asked(page, 'proposeIssueOf', '0196a000-0000-7000-8000-ffffffffffff');
  const atStart = await workerHeapMb(browser);
  const firstAnswerMs = await asked(page, 'proposeIssueOf', ids[3]);
  const withIndex = await workerHeapMb(browser);
  const nextAnswerMs = await asked(page, 'proposeIssueOf', ids[7]);
  const changeMs = await asked(page, 'changeFindings', { ids: [ids[0]], change: { assignee: 'Budi' } });
  await page.close();
  return { startMs, atStart, firstAnswerMs, nextAnswerMs, changeMs, withIndex };
}

/** Seeds a log with issues and measures what a coordinator opens and does. */
export async function measureLogWork(count = COUNT) {
  const browser = await launchChromium();
  try {
    const { page } = await openAt(browser, 'temuan', 'h1');
    await seed(page, 'issues', benchIssues());
    await page.close();
    await seedLog(browser, count, placed);
    const said = <T>(name: string, figures: T): T => {
      process.stderr.write(`${name} ${JSON.stringify(figures)}\n`);
      return figures;
    };
    const issues = said('issues', await measureIssues(browser));
    const recap = said('recap', await measureRecap(browser));
    const gaps = said('gaps', await measureGaps(browser));
    const background = said('background', await measureBackground(browser));
    const bulk = said('bulk', await measureBulk(browser));
    const withinBudget =
      issues.issuesOpenMs <= BUDGET.openMs &&
      recap.recapMonthMs <= BUDGET.openMs &&
      gaps.gapsOpenMs <= BUDGET.openMs &&
      [issues, recap, gaps, bulk].every(({ memoryMb }) => memoryMb <= BUDGET.memoryMb);
    return { findings: count, issues, recap, gaps, background, bulk, budget: BUDGET, withinBudget };
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(
    `${JSON.stringify(await measureLogWork(Number(process.argv[2] ?? COUNT)), null, 2)}\n`,
  );
