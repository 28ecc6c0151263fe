import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowsers } from './browsers.ts';
import { built } from './root.ts';

/** Fixed, so that the addresses of the extension's pages are known before it is installed. */
const HOST_UUID = '0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9';

export interface Firefox {
  browser: Browser;
  version: string;
  /** Address of a page of the extension. */
  page(path: string): string;
  close(): Promise<void>;
}

async function geckoId(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } })
    .browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`no gecko id in ${extensionDir}`);
  return id;
}

/** Starts Firefox over WebDriver BiDi with the extension installed for this run. */
export async function launchFirefox(extensionDir = built.firefox): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowsers(['firefox']).get('firefox') ?? '',
    headless: true,
    userDataDir: mkdtempSync(join(tmpdir(), 'luruskan-firefox-')),
    // Without it, pages of an extension cannot be opened by address.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(extensionDir)]: HOST_UUID }),
      'intl.locale.requested': 'id',
    },
  });
  await browser.installExtension(extensionDir);
  return {
    browser,
    version: await browser.version(),
    page: (path) => `moz-extension://${HOST_UUID}/${path}`,
    close: () => browser.close(),
  };
}
