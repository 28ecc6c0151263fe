import { afterAll, expect, it } from 'vitest';
import { newId } from '../../lib/util/id.ts';
import { aFinding } from '../log/findings.ts';
import { allowedBuild } from './allowed-build.ts';
import { useDesk } from './desk.ts';
import { eventually } from './pages/ax.ts';
import { seedFindings } from './records.ts';

const build = allowedBuild();
afterAll(() => build.remove());
const { extensionDir, userDataDir } = build;
const desk = useDesk({ extensionDir, userDataDir });

const HOUR = 3_600_000;
const late = aFinding({
  id: newId(),
  narrative: 'Kotak suara dibuka',
  handle: '@warga_biasa',
  createdAt: new Date(Date.now() - 30 * HOUR).toISOString(),
});

/** What the browser tells outside its pages, by id. */
const told = async (): Promise<string[]> =>
  (await desk().browser.worker()).evaluate(
    'chrome.notifications.getAll().then((all) => Object.keys(all))',
  ) as Promise<string[]>;

it('tells that something is late once the office wants it, not before', async () => {
  const first = await desk().workspace('#/pengaturan');
  await first.field('Beri tahu bila ada temuan lewat batas waktu').waitFor();
  await seedFindings(desk().browser, [late]);
  expect(await told()).toEqual([]);

  await first.field('Beri tahu bila ada temuan lewat batas waktu').check();
  const { page } = await desk().workspace();
  // The background sees only what the extension itself writes.
  await page.getByRole('button', { name: 'Catat saja' }).click();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await eventually('the notice', async () => (await told()).includes('late'));
});
