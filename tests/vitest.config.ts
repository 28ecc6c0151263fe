import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/office/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // Property tests take their time on a small machine that does other things too.
    testTimeout: 30_000,
  },
});
