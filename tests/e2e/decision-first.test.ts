import { expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { records } from './records.ts';

const desk = useDesk();

it('leads from a post to a draft only through a decision', async () => {
  const panel = await desk().panel();
  await panel.loadSamples();
  await panel.paste('Yang golput bakal dipenjara, sudah ada hukuman pidananya');

  await panel.step('Balasan').click();
  await panel.sees(/Putuskan dulu/);
  expect(await panel.button('Salin balasan').count()).toBe(0);
  await panel.page.keyboard.press('Control+Enter');

  await panel.step('Kecocokan').click();
  await panel.matches.first().waitFor();
  expect(await panel.page.getByRole('radio', { checked: true }).count()).toBe(0);
  await panel.sees(/Pilih satu klarifikasi dulu/);
  await panel.decisionButton('Balas').click({ force: true });
  expect(await panel.button('Salin balasan').count()).toBe(0);
  expect(await records(desk().browser, 'replies')).toEqual([]);
});

it('makes no reply from an entry without an official source', async () => {
  const panel = await desk().panel();
  await panel.paste('7 kontainer surat suara sudah dicoblos ditemukan di Tanjung Priok');
  await panel.toMatches();
  await panel.choose(1);
  await panel.sees(/bukan situs resmi/);
  await panel.decisionButton('Balas').click({ force: true });
  expect(await panel.button('Salin balasan').count()).toBe(0);
  expect(await records(desk().browser, 'replies')).toEqual([]);
});
