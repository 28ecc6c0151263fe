// The logs of 38 offices at once, as a coordinator opens them; one JSON object on stdout.
// node tests/harness/run.mjs tests/bench/browser-merge.ts [offices] [rows]
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from '../harness/chromium.ts';
import { officeFile } from '../log/merge/offices.ts';

/** In ms, from choosing the files to the log with everything in it, without the person's own time. */
const BUDGET = { mergeMs: 10_000 };

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
};

async function measure(page: Page, offices: number, rows: number) {
  const folder = mkdtempSync(join(tmpdir(), 'luruskan-merge-'));
  const files = Array.from({ length: offices }, (_, office) => {
    const { name, buffer } = officeFile(1_000 + office, rows);
    writeFileSync(join(folder, name), buffer);
    return join(folder, name);
  });
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const choose = async () => {
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByText(/temuan baru dan|Tidak ada yang baru/).waitFor({ timeout: 120_000 });
  };
  const press = async (button: string, words: RegExp) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByText(words).first().waitFor({ timeout: 120_000 });
  };
  const previewMs = await timed(choose);
  const storeMs = await timed(() => press('Gabungkan', /temuan ditambahkan/));
  const secondPreviewMs = await timed(choose);
  const nothingNew = await page.getByText('Tidak ada yang baru').isVisible();
  await page.getByRole('button', { name: 'Batal' }).click();
  const undoMs = await timed(() => press('Urungkan penggabungan ini', /Penggabungan diurungkan/));
  rmSync(folder, { recursive: true });
  return {
    megabytes: Math.round(bytes / 1e6),
    previewMs,
    storeMs,
    mergeMs: previewMs + storeMs,
    secondPreviewMs,
    nothingNew,
    undoMs,
  };
}

/** Merges generated files in a browser and measures it; the figures, and whether they keep to the budget. */
export async function measureMerge(offices = 38, rows = 200) {
  const browser = await launchChromium();
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.page('workspace.html#/gabung'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const figures = await measure(page, offices, rows);
    const withinBudget = figures.mergeMs <= BUDGET.mergeMs && figures.nothingNew;
    return { offices, rows, ...figures, browser: browser.version, budget: BUDGET, withinBudget };
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [offices, rows] = process.argv.slice(2).map(Number);
  process.stdout.write(`${JSON.stringify(await measureMerge(offices, rows), null, 2)}\n`);
}
