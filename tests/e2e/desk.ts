import { afterAll, beforeAll } from 'vitest';
import type { ChromiumOptions } from '../harness/chromium.ts';
import { type Desk, openDesk } from '../harness/desk.ts';

/** One desk for all tests of a file. */
export function useDesk(options: ChromiumOptions = {}): () => Desk {
  let desk: Desk | undefined;
  beforeAll(async () => {
    desk = await openDesk(options);
  });
  afterAll(() => desk?.close());
  return () => {
    if (!desk) throw new Error('the desk is open only while tests run');
    return desk;
  };
}
