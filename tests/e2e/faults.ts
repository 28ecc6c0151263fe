import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from '../harness/chromium.ts';
import { built } from '../harness/root.ts';

const temporary = (name: string) => mkdtempSync(join(tmpdir(), `luruskan-${name}-`));

/** Ends the background worker in the middle of whatever it does. The next message starts it again. */
export async function killWorker({ context, page }: Chromium): Promise<void> {
  const own = await context.newPage();
  await own.goto(page('manifest.json'));
  const session = await context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await own.close();
}

/** A profile folder and a copy of the build that outlive one start of the browser. */
export function keptFolders(build = built.chrome): {
  userDataDir: string;
  extensionDir: string;
  remove(): void;
} {
  const userDataDir = temporary('profile');
  const extensionDir = join(temporary('build'), 'luruskan');
  cpSync(build, extensionDir, { recursive: true });
  const remove = () => {
    for (const folder of [userDataDir, join(extensionDir, '..')])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { userDataDir, extensionDir, remove };
}

/** Kills the browser as a power switch would: nothing is flushed or closed. */
export async function killBrowser({ context, pid }: Chromium): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(pid, 'SIGKILL');
  await closed;
}

const SCHEMA = /(\w+)\.version\(1\)\.stores\(\{findings:["'`]([^"'`]*)[^}]*\}\)/g;

/** Turns a copy of the build into a later release: a higher version, and a second version of the database. */
export function writeNextRelease(extensionDir: string): void {
  const manifestPath = join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  writeFileSync(manifestPath, JSON.stringify({ ...manifest, version: '9.9.9' }));
  let patched = 0;
  for (const name of readdirSync(extensionDir, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const path = join(extensionDir, name);
    const code = readFileSync(path, 'utf8');
    const next = code.replace(SCHEMA, (whole, db, indexes) => {
      patched += 1;
      return `${whole},${db}.version(2).stores({findings:"${indexes}, updatedAt"})`;
    });
    if (next !== code) writeFileSync(path, next);
  }
  if (patched === 0)
    throw new Error('the build does not hold the schema of the database in the form expected');
}

const LEFT_BYTES = 16_384;

export interface SmallDisk {
  folder: string;
  /** Takes the space that is left, but for a rest in which the browser can still say that there is none. */
  fill(): void;
  /** Gives the space back. */
  free(): void;
  remove(): void;
}

/** A file system of its own of `megabytes`, or null where this user may not mount one. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = temporary('disk');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES)));
    },
    free: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
