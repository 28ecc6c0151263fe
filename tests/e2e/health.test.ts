import { expect, it } from 'vitest';
import { demoPost } from '../harness/demo/posts.ts';
import { axeViolations, sidewaysScroll } from './axe.ts';
import { useDesk } from './desk.ts';

const desk = useDesk();

it('says that nothing was judged yet, then shows the numbers of a page that was looked at', async () => {
  const workspace = await desk().workspace('#/kesehatan');
  await workspace.sees('Belum ada halaman yang dinilai');
  const { page } = await desk().visit('x');
  const row = workspace.page.getByRole('row', { name: /^X / });
  await row.waitFor({ timeout: 20_000 });
  expect(await row.textContent()).toMatch(/Sehat.*teks 100%.*tautan 100%/);
  await workspace.sees(/semua platform yang dilihat terbaca baik/);
  await Promise.all([page.close(), workspace.page.close()]);
}, 40_000);

it('makes a sample of a page in which nobody can be recognised, shown before it is saved', async () => {
  const workspace = await desk().workspace('#/kesehatan');
  const { page, overlay } = await desk().visit('facebook');
  await workspace.page.bringToFront();
  await workspace.button('Pilih tab').click();
  await workspace.button(/Tunjuk di tab ini: .*Facebook/).click();
  await overlay.says(/Klik unggahan yang akan dijadikan contoh/);
  await page.locator('[data-demo=kontainer] [data-ad-preview]').click();

  const shown = workspace.field(/Contoh halaman Facebook sebelum disimpan/);
  await shown.waitFor();
  expect(await workspace.page.evaluate('chrome.tabs.getCurrent().then((tab) => tab.active)')).toBe(true);
  for (const width of [1366, 360]) {
    await workspace.page.setViewportSize({ width, height: 768 });
    expect(await axeViolations(workspace.page)).toEqual([]);
    expect(await sidewaysScroll(workspace.page)).toBe(0);
  }
  const html = await shown.inputValue();
  const file = await workspace.download(() => workspace.button('Simpan berkas').click());
  expect(file.name).toBe('luruskan-contoh-facebook.html.txt');
  expect(file.bytes.toString('utf8')).toBe(html);

  const { text, author, handle } = demoPost('kontainer');
  expect(html).toContain('data-ad-preview="message"');
  expect(html).toMatch(/href="\/x+[^"]*\/posts\/0+/);
  const words = `${text} ${author} ${handle}`.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  expect(words.length).toBeGreaterThan(10);
  const seen = html.toLowerCase();
  expect(words.filter((word) => seen.includes(word))).toEqual([]);
});

it('takes Esc as no', async () => {
  const workspace = await desk().workspace('#/kesehatan');
  const { page, overlay } = await desk().visit('x');
  await workspace.page.bringToFront();
  await workspace.button('Pilih tab').click();
  await workspace
    .button(/Tunjuk di tab ini: Beranda/)
    .first()
    .click();
  const asked = await Promise.any([
    overlay.says(/Klik unggahan yang akan dijadikan contoh/).then(() => true),
  ]);
  expect(asked).toBe(true);
  await page.keyboard.press('Escape');
  await workspace.sees('Batal. Tidak ada contoh yang dibuat.');
});
