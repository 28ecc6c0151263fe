import type { Page } from 'playwright-core';
import { Overlay } from '../e2e/pages/overlay.ts';
import { Panel } from '../e2e/pages/panel.ts';
import { Workspace } from '../e2e/pages/workspace.ts';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium.ts';
import { type Demo, routeDemo, serveDemo } from './demo/server.ts';
import { DEMO_ADDRESSES, NEWS_PATH } from './demo/site.ts';

/** An officer's desk: a browser with the extension, the demo's pages and nothing else of the network. */
export interface Desk {
  browser: Chromium;
  demo: Demo;
  /** Addresses that something asked for and that the demo does not have. */
  refused: string[];
  /** A demo page of a platform, or the news page on loopback. */
  visit(place: keyof typeof DEMO_ADDRESSES | 'news'): Promise<{ page: Page; overlay: Overlay }>;
  /** The panel in a tab of the side panel's width; on one finding when its id is given. */
  panel(findingId?: string): Promise<Panel>;
  workspace(route?: string): Promise<Workspace>;
  close(): Promise<void>;
}

/** The side panel's width on an officer's 1366×768 screen. */
const PANEL_SIZE = { width: 360, height: 640 };

export async function openDesk(options: ChromiumOptions = {}): Promise<Desk> {
  const [browser, demo] = await Promise.all([launchChromium(options), serveDemo()]);
  const { context } = browser;
  const refused = await routeDemo(context);
  const extensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(browser.page(path));
    return page;
  };
  return {
    browser,
    demo,
    refused,
    async visit(place) {
      const page = await context.newPage();
      await page.goto(place === 'news' ? demo.origin + NEWS_PATH : DEMO_ADDRESSES[place]);
      return { page, overlay: await Overlay.on(page) };
    },
    async panel(findingId) {
      const page = await extensionPage(`sidepanel.html${findingId ? `?finding=${findingId}` : ''}`);
      await page.setViewportSize(PANEL_SIZE);
      return new Panel(page);
    },
    workspace: async (route = '') => new Workspace(await extensionPage(`workspace.html${route}`)),
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}
