// `npm start`: builds the extension and shows it at work in a browser, on pages written for it. Without a display an
// officer's whole job is done by script instead, with pictures of every screen.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { openDesk } from './desk.ts';
import { output } from './root.ts';
import { clickToolbarIcon } from './side-panel.ts';
import { takeTour } from './tour.ts';
import { wxt } from './wxt.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function showToPerson(): Promise<void> {
  const desk = await openDesk({ headless: false, viewport: null });
  const { context, version, executable } = desk.browser;
  say(`Opened ${version} (${executable}) with the extension loaded.`);
  const start = await context.newPage();
  await start.goto(desk.demo.origin);
  const { page } = await desk.visit('x');
  await page.bringToFront();
  await clickToolbarIcon(desk.browser, page.url());
  say(`Demo pages: ${desk.demo.origin} (also the platforms' own addresses, inside this browser only).`);
  say('Point at a post and press Tandai. Close the browser to end.');
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
  await desk.demo.close();
}

async function doByScript(): Promise<void> {
  const folder = join(output, 'demo');
  rmSync(folder, { recursive: true, force: true });
  const desk = await openDesk();
  try {
    say(`No display: ${desk.browser.version} (${desk.browser.executable}) runs without a window.`);
    let count = 0;
    await takeTour({ desk, folder, say: (step) => say(`${String(++count).padStart(2)}. ${step}`) });
    say(`Pictures and exported files: ${relative(process.cwd(), folder)}`);
  } finally {
    await desk.close();
  }
}

try {
  ensureBrowsers(['chromium']);
  say('Building the extension …');
  wxt('build');
  await (hasDisplay ? showToPerson() : doByScript());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
