// Installs the npm packages when they are missing or of another lockfile. Everything it says goes to stderr.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node that the project brings along (npm package `node`). */
export const projectNode = () =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Holds the digest of the lockfile that was installed: times of files say nothing in a fresh clone. */
const marker = join(root, 'node_modules', '.luruskan-lockfile');

const lockfileDigest = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const isInstalled = () =>
  existsSync(projectNode()) && existsSync(marker) && readFileSync(marker, 'utf8') === lockfileDigest();

/** Runs `npm ci` when `node_modules` is absent or of another lockfile; exits with npm's code if it fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
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
  writeFileSync(marker, lockfileDigest());
}
