import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { pressFlagShortcut } from './native-events.ts';
import { onlyFinding } from './records.ts';

const desk = useDesk();

it('goes from a post with focus to a reply in the clipboard without the mouse', async () => {
  const first = await desk().panel();
  await first.tabTo(/Muat pustaka contoh/);
  await first.page.keyboard.press('Enter');
  await first.sees(/klarifikasi contoh dimuat/);

  const { page } = await desk().visit('x');
  await page.locator('[data-demo=golput]').focus();
  await pressFlagShortcut(desk().browser);
  const { id, text } = await onlyFinding(desk().browser);
  expect(text).toContain('golput');

  const panel = await desk().panel(id);
  await panel.narrative.waitFor();
  // The shortcut has opened a panel too, in front of this one.
  await panel.page.bringToFront();
  await panel.tabTo(/Narasi singkat/);
  await panel.page.keyboard.type('Golput disebut dapat dipidana');
  await panel.tabTo(/Lihat kecocokan/);
  await panel.page.keyboard.press('Enter');
  await panel.matches.first().waitFor();
  await panel.page.keyboard.press('1');
  await panel.page.getByRole('radio', { checked: true }).waitFor();
  const compared = panel.page.getByRole('checkbox', { name: /Sudah saya bandingkan/ });
  if (await compared.isVisible()) {
    await panel.tabTo(/Sudah saya bandingkan/);
    await panel.page.keyboard.press('Space');
  }
  await panel.tabTo(/^Balas( |$)/);
  await panel.page.keyboard.press('Enter');
  // The step takes the focus when it is ready for keys.
  await panel.page
    .locator(':focus')
    .and(panel.page.getByRole('region', { name: /Langkah 3/ }))
    .waitFor();
  await panel.page.keyboard.press('Control+Enter');
  await panel.sees(/tersalin/i);
  expect(await panel.clipboard()).toBe(await panel.draft.inputValue());
  expect((await onlyFinding(desk().browser)).status).toBe('replied');

  await panel.page.keyboard.press('Escape');
  await panel.decision.waitFor();
});
