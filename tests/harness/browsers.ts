import { spawnSync } from 'node:child_process';
import { type BrowserKind, findBrowser, namedBrowser } from './find-browser.ts';

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const say = (line: string) => process.stderr.write(`${line}\n`);

const succeeds = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The words that run a command as root here, or null when that is not possible without a password. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

/** Installs packages with apt-get; false when this system has none, or refuses. */
function aptInstall(packages: string[]): boolean {
  const prefix = process.platform === 'linux' && succeeds('apt-get', ['--version']) ? rootPrefix() : null;
  if (!prefix) return false;
  const run = (...args: string[]) => {
    const words = [...prefix, 'apt-get', '-y', '-q', ...args];
    say(`  ${words.join(' ')}`);
    const [command = 'apt-get', ...rest] = words;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2], env }).status === 0;
  };
  run('update'); // a stale list of one repository is no reason to give up
  return run('install', '--no-install-recommends', ...packages);
}

const help = (missing: BrowserKind[]) =>
  [
    `Not found: ${missing.join(' and ')}.`,
    'Install Chromium, Google Chrome or Microsoft Edge, and for the Firefox test Firefox ESR;',
    'or name one that is already there: LURUSKAN_CHROMIUM=/path/to/chromium LURUSKAN_FIREFOX=/path/to/firefox',
  ].join('\n');

/**
 * Makes sure that the browsers are there: a system one if there is one, else from the distribution's packages.
 * Throws with what to do when one is missing and cannot be installed.
 */
export function ensureBrowsers(kinds: BrowserKind[]): Map<BrowserKind, string> {
  // What was named by hand and is not there is a slip to be told, not to be installed over.
  const absent = kinds.filter((kind) => !findBrowser(kind) && !namedBrowser(kind));
  if (absent.length > 0) {
    say(`Installing from the distribution's packages: ${absent.join(', ')}`);
    aptInstall(absent.map((kind) => DEBIAN_PACKAGE[kind]));
  }
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0) throw new Error(help(missing));
  return new Map(kinds.map((kind) => [kind, findBrowser(kind) ?? '']));
}
