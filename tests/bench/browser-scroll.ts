import type { CDPSession, Page } from 'playwright-core';
import type { DemoPost } from '../harness/demo/posts.ts';
import { xTimeline } from '../harness/demo/x.ts';
import type { Desk } from '../harness/desk.ts';

/** Posts that scroll by, how many are added at once, and how many are there from the start. */
const POSTS = 1_000;
const STEP = 20;
const KEPT = 60;
/** 50 posts a second: faster than anybody reads. */
const STEP_MS = 400;

const WITH = 'https://x.com/bench';
/** The same page under a host that the content script does not run on. */
const WITHOUT = 'https://feed.example/bench';

interface ScrollCost {
  /** Seconds of work on the page's main thread, step by step. */
  work: number[];
  seconds: number;
  layoutShift: number;
}

const post = (index: number, text: string): DemoPost => ({
  name: `bench-${index}`,
  kind: 'harmless',
  handle: `akun_${index}`,
  author: `Akun ${index}`,
  at: new Date(Date.UTC(2026, 10, 20) - index * 61_000).toISOString(),
  text,
});

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name)?.value ?? 0;
};

/**
 * Runs in the page: leaves the first `kept` cells of the feed and takes the rest out, for `addCells` to put back bit by
 * bit; from now on adds up how much the layout shifts.
 */
function prepareFeed(kept: number): void {
  const cells = [...document.querySelectorAll('[data-testid=cellInnerDiv]')];
  const state = { feed: cells[0]?.parentElement, shift: 0, waiting: cells.slice(kept) };
  for (const cell of state.waiting) cell.remove();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) state.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { state });
}

/** Runs in the page: takes in new cells below and scrolls to the last. */
function addCells(count: number): void {
  const { state } = window as unknown as { state: { feed: Element; waiting: Element[] } };
  const added = state.waiting.splice(0, count);
  state.feed.append(...added);
  added.at(-1)?.scrollIntoView({ block: 'end' });
}

async function cost(page: Page, address: string): Promise<ScrollCost> {
  await page.goto(address);
  await page.waitForTimeout(1_500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(prepareFeed, KEPT);
  const work: number[] = [];
  const start = Date.now();
  let before = await metric(session, 'TaskDuration');
  for (let next = KEPT; next < POSTS; next += STEP) {
    await page.evaluate(addCells, STEP);
    await page.waitForTimeout(STEP_MS);
    const now = await metric(session, 'TaskDuration');
    work.push(now - before);
    before = now;
  }
  const seconds = (Date.now() - start) / 1_000;
  const layoutShift = await page.evaluate(
    () => (window as unknown as { state: { shift: number } }).state.shift,
  );
  return { work, seconds, layoutShift };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;

/**
 * What the extension costs a feed while `texts` scroll by, hints on: the main thread's work with it less the same
 * page's without it. `mainThreadShare` is of the time that the scrolling took.
 */
export async function measureScroll(desk: Desk, texts: readonly string[]) {
  const posts = Array.from({ length: POSTS }, (_, index) =>
    post(index, `${texts[index % texts.length]} ${index}`),
  );
  const body = xTimeline('Beranda', posts);
  const page = await desk.browser.context.newPage();
  for (const address of [WITH, WITHOUT])
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await cost(page, WITHOUT); // warms the browser up
  const without = await cost(page, WITHOUT);
  const withIt = await cost(page, WITH);
  await page.close();
  // The page's own work is about the same at each step: its median is what a step costs without us.
  const own = at(without.work, 0.5);
  const perPost = withIt.work.map((seconds) => (Math.max(0, seconds - own) / STEP) * 1_000);
  const added = Math.max(0, sum(withIt.work) - sum(without.work));
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    posts: POSTS,
    msPerPost: { median: rounded(at(perPost, 0.5)), p95: rounded(at(perPost, 0.95)) },
    mainThreadShare: Math.round((added / withIt.seconds) * 1e4) / 1e4,
    layoutShiftAdded: Math.max(0, withIt.layoutShift - without.layoutShift),
  };
}
