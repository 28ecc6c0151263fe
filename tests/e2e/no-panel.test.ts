import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { onlyFinding } from './records.ts';

const desk = useDesk();

it('opens the finding in a tab where the browser has neither side panel nor sidebar', async () => {
  const { browser } = desk();
  const { overlay } = await desk().visit('x');
  // As in Chrome 109, the last for Windows 7.
  await (await browser.worker()).evaluate(
    "for (const api of [chrome, globalThis.browser]) if (api) Object.defineProperty(api, 'sidePanel', { value: undefined })",
  );
  const opening = browser.context.waitForEvent('page');
  await overlay.flag('[data-demo=golput]');
  const tab = await opening;
  await tab.waitForURL(/sidepanel\.html/);
  const { id } = await onlyFinding(browser);
  expect(tab.url()).toContain(`finding=${id}`);
  await tab.getByText('Narasi singkat').waitFor();
});
