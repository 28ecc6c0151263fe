import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { output } from '../harness/root.ts';
import { useDesk } from './desk.ts';
import type { Workspace } from './pages/workspace.ts';
import { records } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'luruskan-impor-'));
const desk = useDesk();
let page: Workspace;

beforeAll(async () => {
  page = await desk().workspace('#/pustaka/impor');
});

const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const take = (path: string) => page.field('Pilih berkas').setInputFiles(path);
const shoot = (name: string) =>
  page.page.screenshot({ path: join(output, 'test', `impor-${name}.png`), fullPage: true });

const HEAD = 'Kode;Judul;Hasil periksa;Fakta;Sumber;Catatan lain';
const row = (at: number) =>
  `K-${at};Surat suara nomor ${at} belum dicetak;Hoaks;Fakta nomor ${at}.;https://www.kpu.go.id/berita/${at};x`;

it('imports the good rows of a table and gives the bad ones back with the reason', async () => {
  await take(
    file('tabel.csv', `${HEAD}\n${row(1)}\nK-2;Judul yang cukup;Entah;F.;;\n${row(3)}\n${row(3)}\n`),
  );
  await page.sees('Isi tiap kolom');
  await shoot('1-kolom');
  await page.button('Periksa 4 baris').click();
  await page.sees('2 baris akan disimpan, 2 baris bermasalah.');
  await page.sees('baris 3: Hasil periksa tidak dikenal');
  await page.sees('baris 5: Kode sudah ada di baris lebih atas');
  await shoot('2-hasil');
  const { bytes } = await page.download(() => page.button('Unduh baris bermasalah').click());
  expect(bytes.toString()).toContain('Hasil periksa tidak dikenal');
  await page.button('Simpan 2 entri').click();
  await page.sees('2 entri disimpan.');
});

it('takes back its own workbook as the same, and an edited one as changed', async () => {
  const { name, bytes } = await page.download(() => page.button('Unduh Excel').click());
  await take(file(name, bytes));
  await page.button('Periksa 2 baris').click();
  await page.sees('Sama · 2');
  await page.button('Berkas lain').click();
  await page.page.getByText('Tempel isi tabel').first().click();
  await page.field('Tempel isi tabel').fill(`${HEAD}\n${row(1).replace('Fakta nomor', 'Fakta baru nomor')}`);
  await page.button('Baca yang ditempel').click();
  await page.button('Periksa 1 baris').click();
  await page.sees('Berubah · 1');
  await page.page.getByText('Lihat bedanya').click();
  expect(await page.rows.last().innerText()).toMatch(/Fakta\s+Fakta nomor 1\.\s+Fakta baru nomor 1\./);
  await shoot('4-berubah');
  await page.button('Simpan 1 entri').click();
  await page.sees('1 entri disimpan.');
});

it('refuses in words what it cannot read', async () => {
  await take(file('rusak.xlsx', 'PK\u0003\u0004 rusak'));
  await page.sees('Berkas ini rusak, terkunci sandi, Excel lama (.xls), atau bukan jenis yang dikenal.');
  await take(file('kosong.csv', ''));
  await page.sees('Tidak ada baris data.');
  await take(file('besar.csv', Buffer.alloc(101_000_000, 65)));
  await page.sees('Berkasnya terlalu besar');
});

it('takes in a saved page of a fact checker, with the fact as title and nothing run', async () => {
  await take(join(import.meta.dirname, '../exchange/import/pages/turnbackhoax.html'));
  await page.sees('Isi tiap kolom');
  await shoot('3-cek-fakta');
  await page.button('Periksa 1 baris').click();
  await page.sees('Video itu merekam pemindahan kotak suara yang disaksikan pengawas.');
  await page.button('Simpan 1 entri').click();
  await page.sees('1 entri disimpan.');
  const entries = await records(desk().browser, 'clarifications');
  const entry = entries.find(({ code }) => code.startsWith('IMP-'));
  expect(entry).toMatchObject({ verdict: 'HOAKS', status: 'provisional' });
  expect(entry?.sources[0]).toMatchObject({ publisher: 'TurnBackHoax (SALAH)', kind: 'supporting' });
  expect(await page.page.evaluate('window.ranHere')).toBeUndefined();
  await take(file('beranda.html', '<!doctype html><title>Beranda</title><p>Selamat datang</p>'));
  await page.sees('Halaman ini tidak berisi cek fakta yang dikenal.');
});

/** How long a machine may take that does other things too: how fast it is, the benchmark tells. */
const PATIENT = { timeout: 60_000 };

/** Makes the page remember how far each piece of work said it was. */
const watchProgress = () =>
  page.page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const words = document.querySelector('progress')?.getAttribute('aria-label');
      if (words) seen.add(words);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
const progressSeen = () => page.page.evaluate<string[]>('[...seen]');

it('takes in many rows part by part, and can be stopped with nothing stored', async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => row(at + 10));
  const path = file('banyak.csv', `${HEAD}\n${rows.join('\n')}`);
  const check = page.button('Periksa 10.000 baris');
  const store = page.button('Simpan 10.000 entri');
  await watchProgress();
  await take(path);
  await check.click(PATIENT);
  await store.click(PATIENT);
  await page.button('Batal').click();
  await page.page.getByText('Dibatalkan. Tidak ada yang disimpan.').waitFor(PATIENT);
  expect(await records(desk().browser, 'clarifications')).toHaveLength(3);

  await page.button('Berkas lain').click();
  await take(path);
  await check.click(PATIENT);
  await store.click(PATIENT);
  await page.page.getByText('10.000 entri disimpan.').waitFor(PATIENT);
  const steps = await progressSeen();
  for (const [work, least] of [
    [/Memeriksa/, 5],
    [/Menyiapkan/, 20],
  ] as const)
    expect(steps.filter((words) => work.test(words)).length).toBeGreaterThan(least);
}, 180_000);
