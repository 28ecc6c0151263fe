import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { onlyFinding } from './records.ts';

const desk = useDesk();

it('flags the part of a page that the officer points at; the click goes no further', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.pointAt('[data-demo=golput]');
  await overlay.click('Pilihan lain');
  await overlay.click('Tandai area');
  await overlay.says(/Esc/);
  await page.locator('[data-demo=undangan] [data-testid=tweetText]').click();
  expect((await onlyFinding(desk().browser)).text).toContain('undangan');
  expect(page.url()).toBe('https://x.com/home');
});
