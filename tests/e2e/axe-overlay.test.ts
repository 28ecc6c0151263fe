import { expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';
import type { Overlay } from './pages/overlay.ts';

const desk = useDesk();

/** axe cannot look into a closed shadow root: the same markup and styles are put into an open one, on an empty page. */
async function violationsOf(overlay: Overlay): Promise<string[]> {
  const shadow = await overlay.shadow();
  const page = await desk().browser.context.newPage();
  // Colours are judged as they stay, not half faded in.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${desk().demo.origin}/`);
  await page.evaluate(({ html, css }) => {
    document.title = 'Overlay';
    document.body.replaceChildren(document.createElement('main'));
    const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root?.adoptedStyleSheets.push(sheet);
    root?.append(document.createRange().createContextualFragment(html));
  }, shadow);
  const violations = await axeViolations(page);
  await page.close();
  return violations.filter((line) => !line.startsWith('page-has-heading-one'));
}

it('has nothing that axe-core objects to in the button, its menu and its messages', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.pointAt('[data-demo=golput]');
  expect(await violationsOf(overlay)).toEqual([]);

  await page.bringToFront();
  await overlay.click('Pilihan lain');
  await overlay.button('Tandai area');
  expect(await violationsOf(overlay)).toEqual([]);

  await page.bringToFront();
  await page.keyboard.press('Escape');
  await overlay.click(/^Tandai$/);
  await overlay.says(/Tersimpan/);
  expect(await violationsOf(overlay)).toEqual([]);
});
