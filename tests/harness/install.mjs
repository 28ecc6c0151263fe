// Installs the npm packages when they are missing or older than the lockfile. Everything it says goes to stderr.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** The Node that the project brings along (npm package `node`). */
export const projectNode = () =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Runs `npm ci` when `node_modules` is absent or older than the lockfile; exits with npm's code if it fails. */
export function ensureInstalled() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(projectNode()) && modified(marker) >= modified(join(root, 'package-lock.json')) - 1_000)
    return;
  process.stderr.write('Installing npm packages (npm ci) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('npm ci failed: see the lines above. Is the npm registry reachable?\n');
    process.exit(status ?? 1);
  }
}
