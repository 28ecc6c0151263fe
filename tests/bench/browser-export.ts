// How long a log of 50,000 findings takes to leave as a file, and whether the page answers meanwhile.
// Run by `npm run bench:browser`, or alone: node tests/harness/run.mjs tests/bench/browser-export.ts [count]
import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import type { HistoryEvent } from '../../lib/model/history.ts';
import type { Reply } from '../../lib/model/reply.ts';
import { COMPOSED } from '../drafts/wording.ts';
import { launchChromium } from '../harness/chromium.ts';
import { COUNT, seedLog } from './browser-log.ts';

/** Ms until the file is there, and the longest that the page did not answer meanwhile. */
const BUDGET = { exportMs: 15_000, longestTaskMs: 100 };
/** Records that are handed to the browser at a time. */
const PART = 5_000;

const EVENT: Omit<HistoryEvent, 'id' | 'findingId'> = {
  at: '2026-01-01T00:00:00.000Z',
  by: 'Sari',
  field: 'status',
  from: 'new',
  to: 'replied',
};

const REPLY: Omit<Reply, 'id' | 'findingId'> = {
  clarificationId: v7(),
  clarificationVersion: 1,
  platform: 'x',
  text: 'Surat suara belum dicetak pada tanggal itu. Selengkapnya: https://www.kpu.go.id/berita/baca/1',
  ...COMPOSED,
  via: 'copy',
  copiedAt: '2026-01-01T00:00:00.000Z',
  copiedBy: 'Sari',
  url: null,
};

/** Two steps of history for every finding, a reply for every third: what the lossless file has to read as well. */
const seedWork = (page: Page): Promise<void> =>
  page.evaluate(
    async ([event, reply, part]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('luruskan');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const ids = await new Promise<IDBValidKey[]>((resolve) => {
        const asked = db.transaction('findings').objectStore('findings').getAllKeys();
        asked.onsuccess = () => resolve(asked.result);
      });
      for (let at = 0; at < ids.length; at += part) {
        const change = db.transaction(['history', 'replies'], 'readwrite');
        for (const [index, findingId] of ids.slice(at, at + part).entries()) {
          for (let step = 0; step < 2; step += 1)
            change.objectStore('history').put({ ...event, id: crypto.randomUUID(), findingId });
          if (index % 3 === 0)
            change.objectStore('replies').put({ ...reply, id: crypto.randomUUID(), findingId });
        }
        await new Promise((resolve) => {
          change.oncomplete = resolve;
        });
      }
      db.close();
    },
    [EVENT, REPLY, PART] as const,
  );

/** Makes one file by the dialog: ms from the press to the file, its bytes, and the longest task of the page. */
async function exported(page: Page, preset: string, format: string) {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Ekspor …' }).click();
  await dialog.getByRole('radio', { name: new RegExp(`^${preset}`) }).check();
  await dialog.getByLabel('Bentuk berkas').selectOption(format);
  if (preset === 'Lengkap') await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Ukur');
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    dialog.getByRole('button', { name: 'Buat berkas' }).click(),
  ]);
  const exportMs = Math.round(performance.now() - start);
  const { size } = await stat(await download.path());
  const longestTaskMs = Math.round(await page.evaluate('Math.max(0, ...globalThis.seen)'));
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  return { exportMs, longestTaskMs, megabytes: Math.round(size / 1e5) / 10 };
}

/** Seeds a log and makes each kind of file of it; the figures, and whether they keep to the budget. */
export async function measureExport(count = COUNT) {
  const browser = await launchChromium();
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.page('workspace.html#/temuan'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await seedLog(browser, count);
    await seedWork(page);
    await page.reload();
    await page
      .locator('.page__title [role=status]')
      .filter({ hasText: /\d temuan$/ })
      .waitFor({ timeout: 60_000 });
    // The log is read for the search first, as in daily use.
    await page.waitForTimeout(8_000);
    const figures = {
      anonymousXlsx: await exported(page, 'Anonim', 'xlsx'),
      fullXlsx: await exported(page, 'Lengkap', 'xlsx'),
      csv: await exported(page, 'Anonim', 'csv_semicolon'),
      fullJsonl: await exported(page, 'Lengkap', 'jsonl'),
    };
    const withinBudget = Object.values(figures).every(
      ({ exportMs, longestTaskMs }) => exportMs <= BUDGET.exportMs && longestTaskMs <= BUDGET.longestTaskMs,
    );
    return { findings: count, ...figures, browser: browser.version, budget: BUDGET, withinBudget };
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${JSON.stringify(await measureExport(Number(process.argv[2] ?? COUNT)), null, 2)}\n`);
