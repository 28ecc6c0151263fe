import 'fake-indexeddb/auto';
import { afterAll } from 'vitest';

/** Preact runs the effects of its last drawing at most so late (35 ms), on the window that goes with the file. */
const LAST_EFFECTS_MS = 50;

if (typeof document !== 'undefined')
  afterAll(() => new Promise((resolve) => setTimeout(resolve, LAST_EFFECTS_MS)));
