import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '../harness/desk.ts';

const HEAD = 'Kode;Judul;Hasil periksa;Fakta;Sumber';
const row = (at: number) =>
  `IM-${at};Surat suara nomor ${at} belum dicetak;Hoaks;Fakta nomor ${at}.;https://www.kpu.go.id/berita/${at}`;

/** A table in which every row is good. */
const importTable = (rows: number): string =>
  `${HEAD}\n${Array.from({ length: rows }, (_, at) => row(at)).join('\n')}`;

/** Imports a table as an officer does: seconds from the file to the message that all is stored, and the longest task. */
export async function measureImport(desk: Desk, rows: number) {
  const workspace = await desk.workspace('#/pustaka/impor');
  const { page } = workspace;
  const shown = rows.toLocaleString('id-ID');
  const soon = { timeout: 180_000 };
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  // From the disk, as an officer's file: handed over in a call, its decoding would be a long task of the page.
  const folder = mkdtempSync(join(tmpdir(), 'luruskan-bench-'));
  const path = join(folder, 'impor.csv');
  writeFileSync(path, importTable(rows));
  const start = performance.now();
  await workspace.field('Pilih berkas').setInputFiles(path);
  await workspace.button(`Periksa ${shown} baris`).click(soon);
  await workspace.button(`Simpan ${shown} entri`).click(soon);
  await page.getByText(`${shown} entri disimpan.`).waitFor(soon);
  const seconds = (performance.now() - start) / 1_000;
  const longest = Math.max(0, ...(await page.evaluate<number[]>('longTasks')));
  rmSync(folder, { recursive: true });
  await page.close();
  return { rows, seconds: Math.round(seconds * 10) / 10, longestTaskMs: Math.round(longest) };
}
