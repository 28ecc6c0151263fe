import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureBrowsers } from '../browsers.ts';

/** The page's scripts stay off, and nothing but inline styles is loaded. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'",
};

/** As root (containers, CI) Chromium refuses to start inside its sandbox. */
const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts an installed Chromium; throws with what to do when there is none. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureBrowsers(['chromium']).get('chromium') ?? '',
    args: ['--disable-dev-shm-usage', ...rootArgs],
  });

/** Opens saved HTML under an address, offline. */
export async function openSaved(context: BrowserContext, html: string, address: string): Promise<Page> {
  const page = await context.newPage();
  const wanted = new URL(address).href.split('#')[0];
  await page.route('**/*', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
    const isWanted = request.url().split('#')[0] === wanted;
    // 204 leaves the page where it is: a `meta refresh` in it leads nowhere.
    return route.fulfill(isWanted ? { status: 200, headers: HEADERS, body: html } : { status: 204 });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  return page;
}

/**
 * Evaluates code in an isolated world, as a content script runs: it sees the DOM, not the page's own script objects.
 * Returns the JSON value of the last expression.
 */
export async function evaluate<T>(page: Page, code: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'luruskan',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    contextId: world.executionContextId,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
