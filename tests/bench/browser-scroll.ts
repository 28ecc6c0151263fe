import type { CDPSession, Page } from 'playwright-core';
import type { DemoPost } from '../harness/demo/posts.ts';
import { xTimeline } from '../harness/demo/x.ts';
import type { Desk } from '../harness/desk.ts';

/** Posts that scroll by, how many are added at once, and how many stay in the page: feeds drop what is far above. */
const POSTS = 1_000;
const STEP = 20;
const KEPT = 60;
/** 50 posts a second: faster than anybody reads. */
const STEP_MS = 400;

const WITH = 'https://x.com/bench';
/** The same page under a host that the content script does not run on. */
const WITHOUT = 'https://feed.example/bench';

interface ScrollCost {
  /** Seconds of work on the page's main thread. */
  tasks: number;
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

/** Runs in the page: a feed that takes in new cells below and drops old ones above while it scrolls. */
async function scrollFeed({
  posts,
  step,
  kept,
  pause,
}: {
  posts: number;
  step: number;
  kept: number;
  pause: number;
}) {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const cells = [...document.querySelectorAll<HTMLElement>('[data-testid=cellInnerDiv]')];
  const feed = cells[0]?.parentElement;
  for (const cell of cells.slice(kept)) cell.remove();
  for (let next = kept; next < posts; next += step) {
    const added = cells.slice(next, next + step);
    feed?.append(...added);
    added.at(-1)?.scrollIntoView({ block: 'end' });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return shift;
}

async function cost(page: Page, address: string): Promise<ScrollCost> {
  await page.goto(address);
  await page.waitForTimeout(1_500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [tasks, start] = [await metric(session, 'TaskDuration'), Date.now()];
  const options = { posts: POSTS, step: STEP, kept: KEPT, pause: STEP_MS };
  const layoutShift = await page.evaluate(scrollFeed, options);
  await page.waitForTimeout(1_000);
  const seconds = (Date.now() - start) / 1_000;
  return { tasks: (await metric(session, 'TaskDuration')) - tasks, seconds, layoutShift };
}

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
  const added = Math.max(0, withIt.tasks - without.tasks);
  return {
    posts: POSTS,
    msPerPost: Math.round((added / POSTS) * 1e5) / 100,
    mainThreadShare: Math.round((added / withIt.seconds) * 1e4) / 1e4,
    layoutShiftAdded: Math.max(0, withIt.layoutShift - without.layoutShift),
  };
}
