import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = (name: string, include: string[], exclude: string[] = []) => ({
  test: { name, root, include, exclude, testTimeout: 30_000, hookTimeout: 60_000 },
});

/** Tests of the built extension in real browsers. One browser a file; two files at a time on a small machine. */
export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    projects: [
      project('chromium', ['tests/e2e/*.test.ts'], ['tests/e2e/firefox*.test.ts']),
      project('firefox', ['tests/e2e/firefox*.test.ts']),
    ],
  },
});
