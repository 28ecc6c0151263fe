import { afterAll, expect, it } from 'vitest';
import { openDesk } from '../harness/desk.ts';
import { keptFolders, killBrowser } from './faults.ts';
import { eventually } from './pages/ax.ts';
import { onlyFinding, records } from './records.ts';

const folders = keptFolders();
afterAll(folders.remove);

it('has everything again after the browser was killed: log, history, library, decision and half-written draft', async () => {
  const before = await openDesk(folders);
  const first = await before.panel();
  await first.loadSamples();
  await first.paste('Yang golput bakal dipenjara, sudah ada hukuman pidananya');
  await first.narrative.fill('Golput disebut dapat dipidana');
  await first.toMatches();
  await first.choose(1);
  await first.decisionButton('Balas').click();
  await first.draft.fill('Draf yang belum disalin');
  await eventually('the draft to be stored', async () =>
    (await records(before.browser, 'drafts')).some(({ text }) => text === 'Draf yang belum disalin'),
  );
  const kept = await onlyFinding(before.browser);
  const history = await records(before.browser, 'history');
  await killBrowser(before.browser);
  await before.demo.close();

  const after = await openDesk(folders);
  try {
    expect(await onlyFinding(after.browser)).toEqual(kept);
    expect(await records(after.browser, 'history')).toEqual(history);
    const panel = await after.panel(kept.id);
    await panel.draft.waitFor();
    expect(await panel.draft.inputValue()).toBe('Draf yang belum disalin');
  } finally {
    await after.close();
  }
});
