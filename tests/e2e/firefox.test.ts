import { afterAll, beforeAll, it } from 'vitest';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { eventually } from './pages/ax.ts';
import { buttonPlace, extensionPage, press, says, visit } from './pages/firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

it('flags a post, shows it in the panel page, finds the clarification and copies a reply', async () => {
  const samples = await extensionPage(firefox, 'sidepanel.html');
  await says(samples, /Pustaka masih kosong/);
  await press(samples, 'button', 'Muat pustaka contoh');
  await says(samples, /klarifikasi contoh dimuat/);
  await samples.close();

  const page = await visit(firefox, 'https://x.com/home');
  await page.hover('[data-demo=golput]');
  const { x, y } = await eventually('the button', () => buttonPlace(page));
  await page.mouse.click(x, y);

  const panel = await extensionPage(firefox, 'sidepanel.html');
  await says(panel, /yang golput tahun ini[\s\S]*Lihat kecocokan \(\d/);
  await press(panel, 'button', 'Lihat kecocokan');
  await says(panel, /Pilih satu klarifikasi dulu/);
  await press(panel, '[data-testid=match] label');
  await eventually('a choice', () => panel.$('[data-testid=match] input:checked'));
  if (await panel.$('[data-compare]')) await press(panel, '[data-compare]');
  await press(panel, '[aria-describedby=decision-blocked]', 'Balas');
  await says(panel, /Salin balasan/);
  await press(panel, 'button', 'Salin balasan');
  await says(panel, /tersalin/);
});

it('flags a Facebook post too', async () => {
  const page = await visit(firefox, 'https://www.facebook.com/');
  await page.hover('[data-demo=undangan]');
  const { x, y } = await eventually('the button', () => buttonPlace(page));
  await page.mouse.click(x, y);
  const panel = await extensionPage(firefox, 'sidepanel.html');
  await says(panel, /Facebook ·[\s\S]*undangan[\s\S]*Lihat kecocokan/i);
});

it('makes a workbook of the log', async () => {
  const workspace = await extensionPage(firefox, 'workspace.html#/temuan');
  await says(workspace, /2 temuan/);
  await press(workspace, 'button', 'Unduh Excel');
  await says(workspace, /anonim\.xlsx berisi 2 baris \(Anonim\)/);
});
