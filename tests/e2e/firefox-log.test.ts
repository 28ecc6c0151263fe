import { afterAll, beforeAll, it } from 'vitest';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { eventually } from './pages/ax.ts';
import { buttonPlace, extensionPage, fill, press, says, visit } from './pages/firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

it('flags, decides, edits and exports what is chosen, makes an issue, counts it in the recap and saves the workbook', async () => {
  const page = await visit(firefox, 'https://x.com/home');
  await page.hover('[data-demo=golput]');
  const { x, y } = await eventually('the button', () => buttonPlace(page));
  await page.mouse.click(x, y);

  const panel = await extensionPage(firefox, 'sidepanel.html');
  await says(panel, /yang golput tahun ini/);
  await press(panel, 'button', 'Lihat kecocokan');
  // The key that does the same stands before the words.
  await press(panel, 'button', '0 Tidak ada yang cocok');
  await panel.close();

  const workspace = await extensionPage(firefox, 'workspace.html#/temuan');
  await workspace.setViewport({ width: 1366, height: 768 });
  await press(workspace, 'th input[type=checkbox]');
  await says(workspace, /1 dipilih/);
  await workspace.keyboard.press('e');
  await fill(workspace, 'Ditugaskan ke', 'Budi');
  await press(workspace, 'dialog button', 'Terapkan');
  await says(workspace, /1 temuan diubah/);
  await press(workspace, 'button', 'Unduh Excel (1 dipilih)');
  await says(workspace, /anonim\.xlsx berisi 1 baris \(Anonim\)/);

  await press(workspace, 'a', 'Isu');
  await press(workspace, 'button', 'Tampilkan juga 1 temuan');
  await press(workspace, 'button', 'Jadikan isu');
  await says(workspace, /1 isu\b[\s\S]*ISU-\d{4}-001/);

  await press(workspace, 'a', 'Rekap');
  await says(workspace, /Isu\s+1\s[\s\S]*Konten\s+1\s/);
  await press(workspace, 'button', 'Unduh Excel');
  await says(workspace, /luruskan-rekap-.*\.xlsx tersimpan/);
});
