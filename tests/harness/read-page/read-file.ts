import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import type { Health } from '../../../lib/sites/index.ts';
import type { Line } from './in-page.ts';
import { evaluate, openSaved } from './saved-page.ts';

/** A name that no host has (RFC 2606): where a page is opened to find out its real address. */
const NOWHERE = 'https://saved.invalid/';

export interface PageResult {
  address: string;
  lines: Line[];
  health: Health;
}

/** The address that a saved page gives itself, else the home of the platform that it looks like. */
export async function addressOf(context: BrowserContext, html: string, code: string): Promise<string> {
  const page = await openSaved(context, html, NOWHERE);
  const found = await evaluate<string | null>(page, `${code}\nluruskan.findAddress()`);
  await page.close();
  return found ?? NOWHERE;
}

/** Reads one saved page in Chromium with the shipped adapters (`code`: the bundle of `in-page.ts`). */
export async function readSaved(
  context: BrowserContext,
  code: string,
  file: string,
  url: string | null,
): Promise<PageResult> {
  const html = await readFile(file, 'utf8');
  const address = url ?? (await addressOf(context, html, code));
  const page = await openSaved(context, html, address);
  const result = await evaluate<Omit<PageResult, 'address'>>(page, `${code}\nluruskan.readAll()`);
  await page.close();
  return { address, ...result };
}
