import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, readerScript } from '../harness/read-page/bundle.ts';
import { addressOf, type PageResult, readSaved } from '../harness/read-page/read-file.ts';
import { evaluate, launch, openSaved } from '../harness/read-page/saved-page.ts';

/** Saved pages of the platforms, kept beside the repository because they are not ours to publish. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'dom');

export const hasSavedPages = existsSync(join(FOLDER, 'EXPECTED.json'));

export const savedFiles: string[] = hasSavedPages
  ? readdirSync(FOLDER).filter((name) => name.endsWith('.html'))
  : [];

/** The ground truth, file by file; its shape differs by platform. */
export const expected: Record<string, unknown> = hasSavedPages
  ? JSON.parse(readFileSync(join(FOLDER, 'EXPECTED.json'), 'utf8'))
  : {};

/** Reads saved pages in one run of Chromium, as the `read-page` command does. `addresses` overrides single ones. */
export async function readSavedPages(
  files: readonly string[],
  addresses: Record<string, string> = {},
): Promise<Record<string, PageResult>> {
  const browser = await launch();
  try {
    const code = await readerScript();
    const context = await browser.newContext();
    const results: Record<string, PageResult> = {};
    for (const file of files) {
      results[file] = await readSaved(context, code, join(FOLDER, file), addresses[file] ?? null);
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** Runs a bundled script's functions in each saved page, each under the address that it gives itself. */
export async function inSavedPages<T>(
  entry: URL,
  call: string,
  files: readonly string[],
): Promise<Record<string, T>> {
  const browser = await launch();
  try {
    const [reader, code] = await Promise.all([readerScript(), bundle(entry)]);
    const context = await browser.newContext();
    const results: Record<string, T> = {};
    for (const file of files) {
      const html = readFileSync(join(FOLDER, file), 'utf8');
      const page = await openSaved(context, html, await addressOf(context, html, reader));
      results[file] = await evaluate<T>(page, `${code}\n${call}`);
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
  }
}
