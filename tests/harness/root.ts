import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where builds, reports and the demo's pictures go. */
export const output = join(root, '.output');

/** The built extension of each browser. */
export const built = {
  chrome: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
};
