import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Files of ours in a real spreadsheet program (LibreOffice Calc). */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/office/*.test.ts'],
    testTimeout: 120_000,
  },
});
