import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { ChromiumOptions } from '../harness/chromium.ts';
import { type Desk, openDesk } from '../harness/desk.ts';
import { output } from '../harness/root.ts';

/** Pictures of all open pages, for whoever has to find out why a test failed. */
async function shootPages({ browser }: Desk, test: string): Promise<void> {
  const folder = join(output, 'test', 'failures');
  mkdirSync(folder, { recursive: true });
  const name = test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  for (const [index, page] of browser.context.pages().entries())
    await page.screenshot({ path: join(folder, `${name}-${index}.png`), timeout: 2_000 }).catch(() => null);
}

/** One desk for all tests of a file. */
export function useDesk(options: ChromiumOptions = {}): () => Desk {
  let desk: Desk | undefined;
  beforeAll(async () => {
    desk = await openDesk(options);
  });
  afterEach(async ({ task }) => {
    if (desk && task.result?.state === 'fail') await shootPages(desk, task.name);
  });
  afterAll(() => desk?.close());
  return () => {
    if (!desk) throw new Error('the desk is open only while tests run');
    return desk;
  };
}
