import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ClosedNetwork, closeNetwork } from '../harness/closed-network.ts';
import { DEMO_ADDRESSES } from '../harness/demo/site.ts';
import { type Desk, openDesk } from '../harness/desk.ts';

/** What Chromium itself asks for, with or without the extension. */
const BROWSER_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|chromium)\.(com|org)$/;

/** Hosts of the demo: answered inside the browser, but Chromium opens a connection ahead of the answer. */
const DEMO_HOSTS = new Set(Object.values(DEMO_ADDRESSES).map((address) => new URL(address).hostname));

const hostOf = (attempt: string) =>
  new URL(attempt.includes('://') ? attempt : `https://${attempt}`).hostname;

let network: ClosedNetwork;
let desk: Desk;

beforeAll(async () => {
  network = await closeNetwork();
  desk = await openDesk({ args: network.args });
});
afterAll(async () => {
  await desk?.close();
  await network?.close();
});

it('sends nothing out of the machine while a post is flagged and looked at', async () => {
  const { overlay } = await desk.visit('x');
  await overlay.flag('[data-demo=kontainer]');
  await overlay.says(/Tersimpan/);
  await desk.panel();
  const workspace = await desk.workspace();
  await workspace.page.waitForTimeout(1_000);
  const foreign = network.attempts
    .map(hostOf)
    .filter((host) => !BROWSER_OWN.test(host) && !DEMO_HOSTS.has(host));
  expect(foreign).toEqual([]);
  expect(desk.refused).toEqual([]);
});

it('would notice: the proxy sees what a page asks for', async () => {
  const page = await desk.browser.context.newPage();
  await page.context().unrouteAll();
  await page.goto('http://luar.example/').catch(() => null);
  expect(network.attempts.map(hostOf)).toContain('luar.example');
});
