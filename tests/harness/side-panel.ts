import type { CDPSession } from 'playwright-core';
import { browserSession, type Chromium } from './chromium.ts';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

const PANEL = 'sidepanel.html';

/** Longest wait for an answer, in ms. */
const ANSWER_MS = 15_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

const targets = async (session: CDPSession) =>
  (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;

/** Clicks the extension's icon in the toolbar while `address` is the tab in front: grants activeTab, opens the panel. */
export async function clickToolbarIcon({ context, extensionId }: Chromium, address: string): Promise<void> {
  const session = await browserSession(context);
  const tab = (await targets(session)).find(({ type, url }) => type === 'tab' && url === address);
  if (!tab) throw new Error(`no tab shows ${address}`);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
}

/**
 * The browser's own side panel. Playwright does not list it among the pages, so it is spoken to through the
 * DevTools protocol, one nested session.
 */
export class SidePanel {
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();

  private readonly session: CDPSession;
  private readonly sessionId: string;
  private readonly targetId: string;

  private constructor(session: CDPSession, sessionId: string, targetId: string) {
    this.session = session;
    this.sessionId = sessionId;
    this.targetId = targetId;
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from === sessionId) this.receive(JSON.parse(message));
    });
  }

  /** The open side panel of the extension, or null. `address` tells it from the same page opened in a tab. */
  static async find(browser: Chromium): Promise<SidePanel | null> {
    const session = await browserSession(browser.context);
    const inTabs = new Set(browser.context.pages().map((page) => page.url()));
    const panel = (await targets(session)).find(
      ({ type, url }) => type === 'page' && url.startsWith(browser.page(PANEL)) && !inTabs.has(url),
    );
    if (!panel) {
      await session.detach();
      return null;
    }
    const { targetId } = panel;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const found = new SidePanel(session, sessionId, targetId);
    // Without a window the panel counts as hidden, and hidden pages are not painted.
    await found.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    // Asked before the page has come, a question would never be answered.
    while ((await found.evaluate('document.readyState')) !== 'complete') await pause();
    return found;
  }

  private receive({ id, result, error }: Answer): void {
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (!waiting || id === undefined) return;
    this.waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }

  /** Sends one command of the DevTools protocol to the panel. */
  readonly send = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++this.last;
      const timer = setTimeout(
        () => reject(new Error(`${method}: no answer from the side panel`)),
        ANSWER_MS,
      );
      const end =
        <T>(go: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          go(value);
        };
      this.waiting.set(id, { resolve: end(resolve), reject: end(reject) });
      const message = JSON.stringify({ id, method, params });
      this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });

  /** Value of a JavaScript expression in the panel; a promise is awaited. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = answer as {
      result: { value: T };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(`${exceptionDetails.text}: ${expression}`);
    return result.value;
  }

  words = () => this.evaluate<string>("document.body?.innerText ?? ''");

  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  /** Closes the panel and waits until it is gone. */
  async close(): Promise<void> {
    await this.session.send('Target.closeTarget', { targetId: this.targetId });
    while ((await targets(this.session)).some(({ targetId }) => targetId === this.targetId)) await pause();
    await this.session.detach();
  }
}
