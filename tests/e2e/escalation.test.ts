import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { aFinding } from '../log/findings.ts';
import { axeViolations, sidewaysScroll } from './axe.ts';
import { useDesk } from './desk.ts';
import type { Workspace } from './pages/workspace.ts';
import { records, seed } from './records.ts';

const desk = useDesk();
let workspace: Workspace;

const ISSUE = '01934b2c-0000-7000-8000-0000000000aa';
const HOAX = aFinding({
  number: 'KPU-3373-2026-0001',
  platform: 'tiktok',
  handle: '@kabar.viral88',
  permalink: 'https://www.tiktok.com/@kabar.viral88/video/7400000000000000001',
  text: '7 kontainer surat suara sudah dicoblos di Priok',
  narrative: 'Surat suara disebut sudah tercoblos',
  issueId: ISSUE,
});
const SECOND = aFinding({
  ...HOAX,
  id: aFinding().id,
  number: 'KPU-3373-2026-0002',
  platform: 'x',
  permalink: null,
  createdAt: '2026-11-21T14:14:00.000Z',
});
const APK = aFinding({
  number: 'KPU-3373-2026-0003',
  platform: 'whatsapp',
  form: 'apk',
  narrative: 'Berkas APK mengatasnamakan KPU',
  createdAt: '2026-11-20T01:00:00.000Z',
});
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PICTURE_HASH = createHash('sha256').update(Buffer.from(PICTURE, 'base64')).digest('hex');

/** A blob cannot travel into the browser: the evidence is put together there. */
const seedEvidence = () =>
  workspace.page.evaluate(
    async ([findingId, picture, sha256, text]) => {
      const hashed = (value: string) => ({ value, sha256: 'b'.repeat(64) });
      const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('luruskan');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = db.transaction('evidence', 'readwrite');
      transaction.objectStore('evidence').put({
        id: '01934b2c-0000-7000-8000-00000000abcd',
        findingId,
        picture: { blob: new Blob([bytes], { type: 'image/png' }), width: 1, height: 1, cut: false, sha256 },
        problem: null,
        text: hashed(text),
        permalink: null,
        postedAt: null,
        capturedAt: hashed('2026-11-21T13:14:00.000Z'),
      });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      db.close();
    },
    [HOAX.id, PICTURE, PICTURE_HASH, HOAX.text] as const,
  );

const stored = async (id: string) => (await records(desk().browser, 'findings')).find((one) => one.id === id);

const noAxe = async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await workspace.page.emulateMedia({ colorScheme });
    expect(await axeViolations(workspace.page)).toEqual([]);
    expect(await sidewaysScroll(workspace.page)).toBe(0);
  }
  await workspace.page.emulateMedia({ colorScheme: null });
};

beforeAll(async () => {
  workspace = await desk().workspace('#/eskalasi');
  await workspace.sees('Tidak ada eskalasi yang terbuka');
  await seed(workspace.page, 'issues', [
    {
      id: ISSUE,
      code: 'ISU-2026-001',
      title: 'Surat suara sudah tercoblos di Priok',
      theme: null,
      clarificationId: null,
      createdAt: HOAX.createdAt,
      createdBy: '',
      updatedAt: HOAX.createdAt,
      mergedInto: null,
      deletedAt: null,
    },
  ]);
  await seed(workspace.page, 'findings', [HOAX, SECOND, APK]);
  await seedEvidence();
  await workspace.page.reload();
});

it('keeps letterhead and contacts of the office', async () => {
  await workspace.go('#/pengaturan', 'Pengaturan');
  await workspace.field('Jabatan penanda tangan').fill('Ketua');
  await workspace.field('Nama penanda tangan').fill('Siti Aminah');
  await workspace.field('Kop surat').fill('KOMISI PEMILIHAN UMUM\nKABUPATEN CONTOH');
  await workspace.page.getByText('Saluran lembaga (9)').click();
  await workspace.field('Tahun, aduankonten@mail.kominfo.go.id').fill('2026');
  await workspace.button('Hapus saluran X @aduankonten').click();
  await workspace.sees('Saluran lembaga (8)');
  expect(await axeViolations(workspace.page)).toEqual([]);
});

it('makes a pack from a finding with evidence: asked first for what is missing, addressed by kind', async () => {
  await workspace.go('#/temuan', 'Temuan');
  await workspace.rows.filter({ hasText: HOAX.number }).click();
  await workspace.button('Eskalasi').click();
  await workspace.page.getByRole('heading', { name: 'Berkas eskalasi', level: 1 }).waitFor();
  await workspace.sees(/Disarankan KPU tingkat atas, lalu Komdigi/);
  await workspace.sees('Alasan belum diisi.');
  await workspace.field(/^Komdigi/).check();
  await workspace.button(/Pakai usulan/).click();
  await workspace.sees('Alamat, gambar, dan alasan sudah ada.');
  await workspace.field('Nomor surat').fill('12/PL/2026');
  await workspace.sees(/diketahui 2026/);
  await noAxe();

  const { name, bytes } = await workspace.download(() => workspace.button('Unduh berkas').click());
  expect(name).toMatch(/^luruskan-eskalasi-komdigi-\d{4}-\d{2}-\d{2}-kpu-3373-2026-0001\.zip$/);
  const files = unzipSync(new Uint8Array(bytes));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  expect(Object.keys(files).sort()).toEqual([
    'alamat-konten.csv',
    'alamat-konten.xlsx',
    'baca-dulu.txt',
    'bukti/daftar-bukti.txt',
    'bukti/kpu-3373-2026-0001/luruskan-bukti-20261121-131400-abcd.png',
    'bukti/kpu-3373-2026-0001/luruskan-bukti-20261121-131400-abcd.txt',
    'kronologi.txt',
    'surat.docx',
    'surat.txt',
  ]);
  const picture = files['bukti/kpu-3373-2026-0001/luruskan-bukti-20261121-131400-abcd.png'];
  expect(
    createHash('sha256')
      .update(picture ?? '')
      .digest('hex'),
  ).toBe(PICTURE_HASH);
  expect(text('bukti/daftar-bukti.txt')).toContain(PICTURE_HASH);
  expect(text('bukti/daftar-bukti.txt')).toContain('Sidik tidak membuktikan siapa yang menulis unggahan');
  expect(text('surat.txt')).toContain('KABUPATEN CONTOH');
  expect(text('surat.txt')).toContain('Siti Aminah');
  expect(text('surat.txt')).toContain(HOAX.permalink);
});

it('copies a message, records the escalation in one step, and takes it back', async () => {
  await workspace.button('Salin pesan WhatsApp').click();
  await workspace.sees(/Pesan tersalin/);
  const message = await workspace.page.evaluate(() => navigator.clipboard.readText());
  expect(message).toContain('hxxps://www[.]tiktok[.]com');
  expect(message.length).toBeLessThanOrEqual(1_500);

  await workspace.button('Catat eskalasi').click();
  await workspace.sees('1 temuan dicatat: diteruskan ke Komdigi.');
  expect(await stored(HOAX.id)).toMatchObject({
    decision: 'escalate',
    status: 'escalated',
    escalation: { to: 'Komdigi', number: '12/PL/2026', outcome: null },
  });
  await workspace.button('Urungkan').last().click();
  await workspace.sees('1 temuan dikembalikan seperti semula.');
  expect(await stored(HOAX.id)).toMatchObject({ decision: null, status: 'new', escalation: null });
});

it('takes several findings of one issue from the table, and none of several issues', async () => {
  await workspace.go('#/temuan', 'Temuan');
  for (const number of [HOAX.number, APK.number])
    await workspace.rows.filter({ hasText: number }).getByRole('checkbox').check();
  await workspace.button('Eskalasi').click();
  await workspace.sees('Pilih temuan dari satu isu');
  await workspace.go('#/temuan', 'Temuan');
  for (const number of [HOAX.number, SECOND.number])
    await workspace.rows.filter({ hasText: number }).getByRole('checkbox').check();
  await workspace.button('Eskalasi').click();
  await workspace.sees(/2 temuan dari isu ISU-2026-001/);
  await workspace.sees('1 temuan tanpa alamat unggahan.');
  await workspace.button('Catat eskalasi').click();
  await workspace.sees(/2 temuan dicatat/);
});

it('lists what waits for an outcome until there is one', async () => {
  await workspace.go('#/eskalasi', 'Eskalasi yang terbuka');
  await workspace.sees('2 tanpa kabar, 0 sedang diproses');
  await noAxe();
  await workspace.field(`Hasil eskalasi ${HOAX.number}`).selectOption('Diturunkan');
  await workspace.sees('1 tanpa kabar, 0 sedang diproses');
  expect((await stored(HOAX.id))?.escalation?.outcome).toBe('taken_down');
});

it('proposes the police for an APK, from the panel', async () => {
  const panel = await desk().panel();
  await panel.paste('KPU mengirim berkas APK, jangan dibuka');
  await panel.narrative.fill('Berkas APK penipuan mengatasnamakan KPU');
  await panel.toMatches();
  await panel.decisionButton('Eskalasi').click();
  const [opened] = await Promise.all([
    desk().browser.context.waitForEvent('page'),
    panel.button('Siapkan berkas eskalasi').click(),
  ]);
  await opened.getByText(/Disarankan Polri, lalu Komdigi/).waitFor();
  await panel.page.close();
});
