import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from '../e2e/pages/ax.ts';
import type { Desk } from './desk.ts';
import { clickToolbarIcon, SidePanel } from './side-panel.ts';

export interface Tour {
  desk: Desk;
  /** Where pictures and exported files go. */
  folder: string;
  /** Says one step that was done. */
  say(step: string): void;
}

/** Until the button has faded in. */
const FADE_MS = 300;

/** Writes a picture of the page in its light and in its dark look. */
async function shoot({ folder }: Tour, name: string, page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: null });
}

async function loadLibrary(tour: Tour): Promise<void> {
  const workspace = await tour.desk.workspace('#/pustaka');
  await shoot(tour, '01-pustaka-kosong', workspace.page);
  await workspace.button('Muat pustaka contoh').click();
  await workspace.button('Hapus semua contoh').waitFor();
  await shoot(tour, '02-pustaka', workspace.page);
  tour.say('loaded the sample library into the workspace');
  await workspace.page.close();
}

/** Flags a post with the mouse; the id of the finding, as the browser's own side panel shows it. */
async function flag(tour: Tour, place: 'x' | 'facebook', name: string): Promise<void> {
  const { page, overlay } = await tour.desk.visit(place);
  await overlay.pointAt(`[data-demo=${name}]`);
  await page.waitForTimeout(FADE_MS);
  await shoot(tour, `03-tombol-${place}`, page);
  await overlay.click(/^Tandai/);
  await overlay.says(/Tersimpan/);
  const panel = await eventually('the side panel', () => SidePanel.find(tour.desk.browser));
  await eventually('the post in the side panel', async () => (await panel.words()).includes('Narasi'));
  writeFileSync(join(tour.folder, `04-panel-samping-${place}.png`), await panel.screenshot());
  tour.say(`flagged the post "${name}" on ${place}; the side panel opened on it`);
  await panel.close();
  await page.close();
}

async function answer(tour: Tour): Promise<void> {
  const panel = await tour.desk.panel();
  await panel.narrative.fill('Golput disebut dapat dipidana');
  await panel.button(/Lihat kecocokan \(/).waitFor();
  await shoot(tour, '05-panel-temuan', panel.page);
  tour.say('wrote the narrative in one line');
  await panel.toMatches();
  await panel.matches.first().waitFor();
  tour.say(`got ${await panel.matches.count()} clarifications to choose from`);
  await panel.choose(1);
  await shoot(tour, '06-panel-kecocokan', panel.page);
  tour.say('compared post and fact, chose the first');
  await panel.decisionButton('Balas').click();
  await panel.draft.waitFor();
  await shoot(tour, '07-panel-balasan', panel.page);
  tour.say('decided to reply; a draft with the facts first and the official link is there');
  await panel.copy();
  const reply = await panel.clipboard();
  writeFileSync(join(tour.folder, '08-balasan.txt'), `${reply}\n`);
  tour.say(`copied the reply (${[...reply].length} characters)`);
  await panel.field(/Sudah dikirim/).fill('https://x.com/kpu_contoh/status/2100000000000000001');
  await panel.page.keyboard.press('Enter');
  await panel.sees('Tautan tercatat');
  await shoot(tour, '08-panel-tersalin', panel.page);
  tour.say('recorded where the reply was posted');
  await panel.page.close();
}

async function logOnly(tour: Tour): Promise<void> {
  const panel = await tour.desk.panel();
  await panel.toMatches();
  await panel.choose(1);
  await shoot(tour, '09-panel-tanpa-sumber-resmi', panel.page);
  await panel.decisionButton('Catat saja').click();
  await panel.sees(/dicatat tanpa balasan/);
  tour.say('recorded a second post without a reply: its clarification has no official source');
  await shoot(tour, '10-panel-mulai', panel.page);
  await panel.page.close();
}

async function selectOnNews({ desk, say }: Tour): Promise<void> {
  const { page } = await desk.visit('news');
  await page.locator('#p1').selectText();
  await clickToolbarIcon(desk.browser, page.url());
  const panel = await eventually('the side panel', () => SidePanel.find(desk.browser));
  await eventually('the panel to be ready', async () =>
    (await panel.words()).includes('Tandai yang sedang tampil'),
  );
  say('opened the panel on a news page that has no adapter');
  await panel.close();
  await page.close();
}

async function exportLog(tour: Tour): Promise<void> {
  const workspace = await tour.desk.workspace('#/temuan');
  await workspace.rows.first().waitFor();
  await shoot(tour, '11-ruang-kerja-temuan', workspace.page);
  await workspace.openFirst();
  await shoot(tour, '12-ruang-kerja-rincian', workspace.page);
  await workspace.button('Tutup rincian').click();
  const keep = ({ name, bytes }: { name: string; bytes: Buffer }) => {
    writeFileSync(join(tour.folder, name), bytes);
    tour.say(`exported ${name} (${bytes.length} bytes)`);
  };
  keep(await workspace.download(() => workspace.button('Unduh Excel').click()));
  await workspace.button('Ekspor …').click();
  await workspace.field('Bentuk berkas').selectOption('csv_semicolon');
  await shoot(tour, '12-ruang-kerja-ekspor', workspace.page);
  keep(await workspace.download(() => workspace.button('Buat berkas').click()));
  await workspace.page.keyboard.press('Escape');
  await workspace.go('#/pengaturan', 'Pengaturan');
  await shoot(tour, '13-pengaturan', workspace.page);
  await workspace.go('#/bantuan', 'Bantuan');
  await shoot(tour, '14-bantuan', workspace.page);
  await workspace.page.close();
}

/** An officer's whole job, done by script on the demo's pages, with pictures of every screen. */
export async function takeTour(tour: Tour): Promise<void> {
  mkdirSync(tour.folder, { recursive: true });
  await loadLibrary(tour);
  await flag(tour, 'x', 'golput');
  await answer(tour);
  await flag(tour, 'facebook', 'kontainer');
  await logOnly(tour);
  await selectOnNews(tour);
  await exportLog(tour);
}
