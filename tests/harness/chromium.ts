import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import { ensureBrowsers } from './browsers.ts';
import { built } from './root.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked extension; the Chrome build by default. */
  extensionDir?: string;
  headless?: boolean;
  /** Kept when given; a throw-away profile otherwise. */
  userDataDir?: string;
  viewport?: { width: number; height: number } | null;
  args?: string[];
}

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** Product and version as the browser itself says it, such as `Chrome/156.0.8078.79`. */
  version: string;
  /** Path of the program that runs. */
  executable: string;
  /** Process id of the browser, for tests that kill it. */
  pid: number;
  /** Address of a page of the extension. */
  page(path: string): string;
  /** The background worker, started again if it was stopped. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** As root (containers, CI) Chromium refuses to start inside its sandbox. */
const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const removeFolder = (path: string) => rmSync(path, { recursive: true, force: true, maxRetries: 5 });

/** A DevTools session with the browser itself, not with one page. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser gives no debugging session');
  return session;
}

/**
 * Loads the extension in `folder`, or what lies there now if it is loaded already; returns its id. Not by
 * `--load-extension`, which branded Chrome and Edge ignore since 137: this way works in them and in Chromium alike.
 */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await browserSession(context);
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
}

async function browserFacts(context: BrowserContext) {
  const session = await browserSession(context);
  const { product } = await session.send('Browser.getVersion');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find((entry) => entry.type === 'browser')?.id ?? 0;
  await session.detach();
  return { product, pid };
}

/** Starts Chromium, Chrome or Edge in Indonesian, in the time zone of Jakarta, with the extension loaded. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { extensionDir = built.chrome, headless = true, viewport = { width: 1366, height: 768 } } = options;
  const executable = ensureBrowsers(['chromium']).get('chromium') ?? '';
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'luruskan-'));
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: executable,
    headless,
    viewport,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    permissions: ['clipboard-read', 'clipboard-write'],
    ignoreDefaultArgs: ['--disable-extensions'],
    // The language of the browser's own parts, such as date fields, comes from here on Linux.
    env: { ...process.env, LANGUAGE: 'id', LANG: 'id_ID.UTF-8' },
    args: ['--enable-unsafe-extension-debugging', '--lang=id', ...rootArgs, ...(options.args ?? [])],
  });
  context.setDefaultTimeout(10_000);
  const { product, pid } = await browserFacts(context);
  const id = await loadExtension(context, extensionDir);
  const base = `chrome-extension://${id}/`;
  const running = () => context.serviceWorkers().find((worker) => worker.url().startsWith(base));
  return {
    context,
    extensionId: id,
    version: product,
    executable,
    pid,
    page: (path) => base + path,
    worker: async () => running() ?? (await context.waitForEvent('serviceworker')),
    close: async () => {
      await context.close();
      if (!options.userDataDir) removeFolder(userDataDir);
    },
  };
}
