import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { demoPost } from '../harness/demo/posts.ts';
import { allowedBuild, REAL_VIEW } from './allowed-build.ts';
import { axeViolations, sidewaysScroll } from './axe.ts';
import { useDesk } from './desk.ts';
import { chooseFlagInMenu } from './native-events.ts';
import { eventually } from './pages/ax.ts';
import { records } from './records.ts';

const build = allowedBuild();
const desk = useDesk({ ...build, ...REAL_VIEW });
afterAll(build.remove);

const evidence = (count: number) =>
  eventually(`${count} pieces of evidence`, async () => {
    const rows = await records(desk().browser, 'evidence');
    return rows.length >= count && rows;
  });

interface Part {
  /** PNG in base64. */
  picture: string;
  /** Where the part begins, in pixels of the picture. */
  x: number;
  y: number;
}

/** Share of colour values that differ between two parts of pictures, of the size given. */
const difference = (
  page: Page,
  parts: [Part, Part],
  size: { width: number; height: number },
): Promise<number> =>
  page.evaluate(
    async ([parts, { width, height }]) => {
      const colours = parts.map(async ({ picture, x, y }) => {
        const image = Object.assign(new Image(), { src: `data:image/png;base64,${picture}` });
        await image.decode();
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, -x, -y);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      });
      const [a = new Uint8ClampedArray(), b = a] = await Promise.all(colours);
      return a.reduce((sum, value, at) => sum + (Math.abs(value - (b[at] ?? 0)) > 8 ? 1 : 0), 0) / a.length;
    },
    [parts, size] as const,
  );

it('keeps a picture of the post alone, without our own button, and shows it with hashes that hold', async () => {
  const workspace = await desk().workspace('#/pengaturan');
  await workspace.field('Simpan bukti saat menandai').check();
  await workspace.sees('Gambar layar diizinkan di semua situs.');

  const { page, overlay } = await desk().visit('x');
  const box = await page.locator('[data-demo=golput]').boundingBox();
  if (!box) throw new Error('the post is not on the screen');
  const before = (await page.screenshot()).toString('base64');
  await overlay.flag('[data-demo=golput]');
  await overlay.says(/Tersimpan/);
  const [kept] = await evidence(1);
  expect(kept).toMatchObject({ problem: null, text: { value: demoPost('golput').text } });

  await workspace.page.bringToFront();
  await workspace.go('#/temuan', 'Temuan');
  await workspace.openFirst();
  await workspace.sees(/tidak membuktikan siapa yang menulis/);
  await workspace.sees(/Sidik cocok/);
  await workspace.sees(/WIB.*WITA.*WIT/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await workspace.page.emulateMedia({ colorScheme });
    expect(await axeViolations(workspace.page)).toEqual([]);
    expect(await sidewaysScroll(workspace.page)).toBe(0);
  }
  const picture = await workspace.download(() => workspace.button('Unduh gambar').click());
  expect(picture.name).toMatch(/^luruskan-bukti-\d{8}-\d{6}-\w{4}\.png$/);
  expect(createHash('sha256').update(picture.bytes).digest('hex')).toBe(kept?.picture?.sha256);
  const size = { width: Math.round(box.width), height: Math.round(box.height) };
  expect(kept?.picture).toMatchObject(size);
  const inBefore = { picture: before, x: Math.round(box.x), y: Math.round(box.y) };
  const inPicture = { picture: picture.bytes.toString('base64'), x: 0, y: 0 };
  expect(await difference(workspace.page, [inBefore, inPicture], size)).toBe(0);

  const manifest = await workspace.download(() => workspace.button('Unduh keterangan').click());
  const words = manifest.bytes.toString('utf8');
  expect(words).toContain(`${kept?.picture?.sha256}  Gambar`);
  expect(words).toContain(picture.name);
  const textHash = createHash('sha256').update(demoPost('golput').text).digest('hex');
  expect(words).toContain(`${textHash}  Teks`);
  await workspace.page.close();
});

it('pictures the next post right too, with the panel open beside a narrower page', async () => {
  const { page, overlay } = await desk().visit('x');
  await overlay.flag('[data-demo=undangan]');
  await overlay.says(/Tersimpan/);
  const kept = (await evidence(2)).at(-1);
  expect(kept?.problem).toBeNull();
  const { width, height } = kept?.picture ?? {};
  const box = await page.locator('[data-demo=undangan]').boundingBox();
  expect([width, height]).toEqual([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]);
});

it('never pictures a whole page of private messages', async () => {
  await desk().visit('whatsapp');
  await chooseFlagInMenu(desk().browser, { linkUrl: 'https://berita.contoh.id/1' });
  const kept = (await evidence(3)).at(-1);
  expect(kept).toMatchObject({ picture: null, problem: 'no_area' });
});

it('gives the room of pictures back, after asking, and keeps what else it knows', async () => {
  const workspace = await desk().workspace('#/pengaturan');
  await workspace.sees(/2 gambar bukti tersimpan/);
  await workspace.field('Hapus gambar').selectOption('semuanya');
  await workspace.button('Hapus gambar …').click();
  await workspace.sees(/tidak dapat diurungkan/);
  expect(await axeViolations(workspace.page)).toEqual([]);
  await workspace.page.getByRole('dialog').getByRole('button', { name: 'Hapus gambar' }).click();
  await workspace.sees('2 gambar dihapus.');
  const rows = await records(desk().browser, 'evidence');
  expect(rows.map(({ problem }) => problem)).toEqual(['removed', 'removed', 'no_area']);
  expect(rows[0]?.text?.sha256).toMatch(/^[0-9a-f]{64}$/);
});
