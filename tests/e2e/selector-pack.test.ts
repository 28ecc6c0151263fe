import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OfficeKey } from '../../lib/model/package.ts';
import type { SelectorPack } from '../../lib/model/selector-pack.ts';
import { demoPost } from '../harness/demo/posts.ts';
import { tiktokPage } from '../harness/demo/tiktok.ts';
import { envelopeOf, packOf, signed, testKey } from '../sites/pack/packs.ts';
import { axeViolations, sidewaysScroll } from './axe.ts';
import { useDesk } from './desk.ts';
import type { Workspace } from './pages/workspace.ts';
import { findings } from './records.ts';

const desk = useDesk();
const folder = mkdtempSync(join(tmpdir(), 'luruskan-pemilih-'));
let key: OfficeKey;
let health: Workspace;

beforeAll(async () => {
  key = await testKey();
  health = await desk().workspace('#/kesehatan');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RENAMED = 'https://www.tiktok.com/following';
const words = [
  { seen: '2026-11', css: '[data-e2e="video-words"]' },
  { seen: '2026-01', css: '[data-e2e="video-desc"]' },
];
const nowhere = [{ seen: '2026-11', css: '[data-e2e="nowhere"]' }];
const textBy = (list: SelectorPack['adapters'], version: number) => packOf({ version, adapters: list });

/** TikTok after a change of its pages: the words of a video have another mark. */
async function openRenamed() {
  const { context } = desk().browser;
  await context.route(RENAMED, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: tiktokPage('/following').replaceAll('"video-desc"', '"video-words"'),
    }),
  );
  const visit = await desk().visit('tiktok');
  await visit.page.goto(RENAMED);
  return visit;
}

async function take(name: string, file: string): Promise<void> {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, file);
  await health.page.bringToFront();
  await health.field('Pasang paket pemilih').setInputFiles(path);
}

async function install(pack: SelectorPack): Promise<void> {
  await take(`paket-${pack.version}`, await signed(pack, key));
  await health.button('Pakai paket ini').click();
  await health.sees(`Paket pemilih versi ${pack.version} dipakai`);
}

let flags = 0;
async function flaggedText({ overlay, page }: Awaited<ReturnType<typeof openRenamed>>): Promise<string> {
  await page.bringToFront();
  await overlay.flag('[data-demo=kontainer]');
  await overlay.says(/Tersimpan/);
  flags += 1;
  return (await findings(desk().browser, flags)).at(-1)?.text ?? '';
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const expected = oneLine(demoPost('kontainer').text);

it('refuses in words a pack of an unknown key, and takes it once the key is trusted', async () => {
  const pack = textBy({ tiktok: { lists: { 'feed.text': words } } }, 1);
  await take('asing', await signed(pack, key));
  await health.sees(/Kunci penandatangan belum dikenal kantor ini/);
  const trust = await desk().workspace('#/pustaka/paket');
  await trust.field('Nama pemilik kunci').fill('Pembuat paket');
  await trust.field('Kunci publik').fill(key.publicKey);
  await trust.button('Percayai kunci ini').click();
  await trust.sees('Pembuat paket');
  await trust.page.close();
  await take('kenal', await signed(pack, key));
  await health.sees('Yang akan diganti');
  await health.sees('feed.text (2)');
  for (const width of [1366, 360]) {
    await health.page.setViewportSize({ width, height: 768 });
    expect(await axeViolations(health.page)).toEqual([]);
    expect(await sidewaysScroll(health.page)).toBe(0);
  }
  await health.button('Batal').click();
}, 60_000);

it('refuses in words what was changed, is over, or holds what a browser does not understand', async () => {
  const good = await envelopeOf(JSON.stringify(packOf()), key);
  const changed = JSON.stringify({ ...good, content: good.content.replace('video-words', 'video-worse') });
  await take('diubah', changed);
  await health.sees(/Tanda tangan tidak cocok dengan isi/);
  await take('lewat', await signed(packOf({ expires: '2026-01-01T00:00:00.000Z' }), key));
  await health.sees(/Masa berlaku paket ini sudah habis/);
  await take(
    'rusak',
    await signed(textBy({ tiktok: { lists: { 'feed.text': [{ seen: '2026-11', css: 'p[' }] } } }, 1), key),
  );
  await health.sees(/Pemilih ini tidak dipahami browser/);
  await health.sees('Yang dipakai sekarang: daftar bawaan.');
}, 60_000);

it('reads a changed page with a pack, in the tab that is open, and takes the pack back where it does harm', async () => {
  const feed = await desk().visit('tiktok');
  const row = health.page.getByRole('row', { name: /^TikTok / });
  await row.waitFor({ timeout: 20_000 });
  expect(await row.textContent()).toMatch(/Sehat.*teks 100%/);
  await feed.page.close();

  const renamed = await openRenamed();
  expect(await flaggedText(renamed)).toBe('');
  await install(textBy({ tiktok: { lists: { 'feed.text': words } } }, 1));
  expect(oneLine(await flaggedText(renamed))).toBe(expected);
  await take('lama', await signed(textBy({ tiktok: { lists: { 'feed.text': words } } }, 1), key));
  await health.sees(/tidak lebih baru dari yang sedang dipakai/);

  await install(textBy({ tiktok: { lists: { 'feed.text': nowhere } } }, 2));
  const again = await desk().visit('tiktok');
  await health.page.getByText('Dimatikan untuk TikTok').waitFor({ timeout: 30_000 });
  expect(oneLine(await flaggedText(again))).toBe(expected);

  await health.page.bringToFront();
  await health.button('Kembali ke bawaan').click();
  await health.sees('Yang dipakai sekarang: daftar bawaan.');
}, 120_000);
