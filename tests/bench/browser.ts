// `npm run bench:browser`: what an officer waits for, measured in a real Chromium; one JSON object on stdout.
import { cpus } from 'node:os';
import { killWorker } from '../e2e/faults.ts';
import { eventually } from '../e2e/pages/ax.ts';
import type { Overlay } from '../e2e/pages/overlay.ts';
import { demoPost } from '../harness/demo/posts.ts';
import { DEMO_ADDRESSES } from '../harness/demo/site.ts';
import { type Desk, openDesk } from '../harness/desk.ts';
import { clickToolbarIcon, SidePanel } from '../harness/side-panel.ts';
import { measureDraft } from './browser-draft.ts';
import { measureExport } from './browser-export.ts';
import { benchLibrary } from './browser-library.ts';
import { measureLog } from './browser-log.ts';
import { measureLogWork } from './browser-log-work.ts';
import { measureMerge } from './browser-merge.ts';
import { hostSeen, matchesPainted, panelFilled, seedLibrary, watchHostPage } from './browser-probes.ts';
import { measureScroll } from './browser-scroll.ts';
import { packageSizes } from './browser-sizes.ts';
import { summary } from './times.ts';

const RUNS = 20;
const LIBRARY_SIZES = [2_000, 10_000];
const POSTS = ['golput', 'kontainer', 'undangan', 'server'];
const BUDGET = { contentScriptGzipBytes: 60_000, zipBytes: 2_000_000 };

const say = (line: string) => process.stderr.write(`${line}\n`);
const round = (value: number) => Math.round(value * 10) / 10;

const repeat = async <T>(count: number, run: (index: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let index = 0; index < count; index += 1) results.push(await run(index));
  return results;
};

const openPanel = (desk: Desk) => eventually('the side panel', () => SidePanel.find(desk.browser));

async function timeToOpen(desk: Desk): Promise<number> {
  // One clock for both ends: the browser's may stand apart from this process's.
  const start = performance.now();
  await clickToolbarIcon(desk.browser, DEMO_ADDRESSES.x);
  const panel = await openPanel(desk);
  await panelFilled(panel);
  const ms = performance.now() - start;
  await panel.close();
  return ms;
}

/** One flag: ms from the click to painted matches, longest task of the host page and its next paint after the click. */
async function timeToMatches(overlay: Overlay, panel: SidePanel, index: number) {
  const name = POSTS[index % POSTS.length] ?? 'golput';
  await overlay.pointAt(`[data-demo=${name}]`);
  const [painted] = await Promise.all([
    matchesPainted(panel, demoPost(name).text.slice(0, 24)),
    overlay.click(/^Tandai/),
  ]);
  const { click, tasks, paints } = await hostSeen(overlay.page);
  const blocked = tasks.filter(({ start }) => start >= click - 5).map(({ ms }) => ms);
  return { ms: painted - click, blocked: Math.max(0, ...blocked), paint: paints.at(-1) ?? 0 };
}

async function measure(size: number) {
  const desk = await openDesk();
  try {
    const { page, overlay } = await desk.visit('x');
    await overlay.flag('[data-demo=bubur]');
    await overlay.says(/Tersimpan/);
    // The background is stopped before, so that it saves no index of its own in between, and after: started anew, it
    // takes the library in as after a restart of the browser.
    await killWorker(desk.browser);
    await seedLibrary(desk.browser, benchLibrary(size));
    await killWorker(desk.browser);
    await (await openPanel(desk)).close();
    const opening = await repeat(RUNS / 2, () => timeToOpen(desk));
    await page.bringToFront();
    await watchHostPage(page);
    await clickToolbarIcon(desk.browser, DEMO_ADDRESSES.x);
    const panel = await openPanel(desk);
    const first = await timeToMatches(overlay, panel, 0);
    const flags = await repeat(RUNS, (index) => timeToMatches(overlay, panel, index + 1));
    await panel.close();
    return {
      clarifications: size,
      scrolling: await measureScroll(
        desk,
        POSTS.map((name) => demoPost(name).text),
      ),
      clickToMatchesMs: summary(flags.map(({ ms }) => ms)),
      firstClickMs: round(first.ms),
      panelOpenMs: summary(opening),
      hostPageBlockedMs: round(Math.max(...flags.map(({ blocked }) => blocked))),
      hostPageClickToPaintMs: summary(flags.map(({ paint }) => paint)),
      browser: desk.browser.version,
    };
  } finally {
    await desk.close();
  }
}

async function draftTimes() {
  const desk = await openDesk();
  try {
    return summary(await measureDraft(desk));
  } finally {
    await desk.close();
  }
}

const sizes = packageSizes();
say('Measuring the draft …');
const draftShownMs = await draftTimes();
const results = [];
for (const size of LIBRARY_SIZES) {
  say(`Measuring with ${size} clarifications …`);
  results.push(await measure(size));
}
say('Measuring with 50,000 findings …');
const log = await measureLog();
const logWork = await measureLogWork();
const logExport = await measureExport();
say('Merging the logs of 38 offices …');
const merge = await measureMerge();
const withinBudget =
  log.withinBudget &&
  logWork.withinBudget &&
  logExport.withinBudget &&
  merge.withinBudget &&
  sizes.contentScriptGzipBytes <= BUDGET.contentScriptGzipBytes &&
  sizes.zipBytes <= BUDGET.zipBytes;
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
process.stdout.write(
  `${JSON.stringify({ machine, package: { ...sizes, budget: BUDGET, withinBudget }, draftShownMs, results, log, logWork, logExport, merge }, null, 2)}\n`,
);
process.exitCode = withinBudget ? 0 : 1;
