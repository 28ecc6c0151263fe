import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { onlyFinding, records } from './records.ts';

const desk = useDesk();

it('takes the closing of the instruction as no', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.pointAt('[data-demo=golput]');
  await overlay.click('Pilihan lain');
  await overlay.click('Tandai area');
  await overlay.says(/Esc/);
  await overlay.click('Tutup');
  await page.locator('[data-demo=undangan] [data-testid=tweetText]').click();
  await page.waitForTimeout(500);
  expect(await records(desk().browser, 'findings')).toEqual([]);
});

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
