import { beforeAll, expect, it } from 'vitest';
import type { Finding } from '../../lib/model/finding.ts';
import { aFinding } from '../log/findings.ts';
import { useDesk } from './desk.ts';
import type { Workspace } from './pages/workspace.ts';
import { records, seed } from './records.ts';

const desk = useDesk();
let workspace: Workspace;

const TEXTS: [Finding['platform'], string][] = [
  ['facebook', 'Beredar hasil exit poll Pemilu 2024 di luar negeri, paslon 01 menang telak'],
  ['tiktok', 'Hasil exit poll pemilu 2024 luar negeri: paslon 01 menang telak'],
  ['x', 'Viral! hasil exit poll Pemilu 2024 luar negeri 01 menang'],
  ['youtube', 'exit poll pemilu luar negeri 2024 hasilnya paslon 01 menang telak!!'],
  ['whatsapp', 'KPU kirim berkas APK PPS lewat WhatsApp, jangan dibuka'],
];

beforeAll(async () => {
  workspace = await desk().workspace('#/isu');
  await workspace.sees('Belum ada isu');
  const rows = TEXTS.map(([platform, text], index) =>
    aFinding({
      platform,
      text,
      number: `0000${index + 1}/2026`.slice(-9),
      createdAt: `2026-11-2${index}T03:00:00.000Z`,
    }),
  );
  await seed(workspace.page, 'findings', rows);
  await workspace.page.reload();
});

const issueIds = async () =>
  (await records(desk().browser, 'findings'))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map(({ issueId }) => issueId);

it('makes one issue of four posts that say the same, and shows its story', async () => {
  await workspace.sees('4 temuan, isu baru:');
  await workspace.button('Jadikan isu').first().click();
  await workspace.sees('Isu baru dibuat dengan 4 temuan.');
  await workspace.page.getByRole('link', { name: /ISU-2026-001/ }).click();
  await workspace.sees('Pertama terlihat di Facebook');
  await workspace.sees('Terakhir terlihat di YouTube');
  const ids = await issueIds();
  expect(new Set(ids.slice(0, 4)).size).toBe(1);
  expect(ids[4]).toBeNull();
});

it('splits findings off, merges issues, and takes each back', async () => {
  await workspace.page
    .getByRole('checkbox', { name: /Pilih temuan/ })
    .first()
    .check();
  await workspace.button('Pisahkan jadi isu baru').click();
  await workspace.field('Klaim yang beredar').fill('Hasil hitung cepat di luar negeri');
  await workspace.button('Simpan isu').click();
  await workspace.page.getByRole('heading', { name: 'Hasil hitung cepat di luar negeri' }).waitFor();
  expect(new Set((await issueIds()).slice(0, 4)).size).toBe(2);

  await workspace.button('Gabungkan…').click();
  await workspace.page
    .getByRole('dialog')
    .getByRole('button', { name: /ISU-2026-001/ })
    .click();
  await workspace.sees('Isu digabungkan; 1 temuan pindah.');
  expect(new Set((await issueIds()).slice(0, 4)).size).toBe(1);
  await workspace.button('Urungkan').last().click();
  await workspace.sees('Dikembalikan seperti semula.');
  expect(new Set((await issueIds()).slice(0, 4)).size).toBe(2);
});

it('puts a finding to an issue from its drawer, where one is proposed, and many from the table', async () => {
  const [apk] = (await records(desk().browser, 'findings')).filter(({ text }) => text.includes('APK'));
  await workspace.go('#/temuan', 'Temuan');
  await workspace.rows.filter({ hasText: 'APK' }).click();
  await workspace.button('Masukkan ke isu').click();
  await workspace.page.getByRole('dialog').getByRole('button', { name: 'Buat isu baru' }).click();
  await workspace.field('Klaim yang beredar').fill('KPU mengirim berkas APK');
  await workspace.button('Simpan isu').click();
  await workspace.page.getByRole('link', { name: /ISU-2026-003/ }).waitFor();
  await workspace.button('Tutup rincian').click();
  for (const text of ['Viral!', 'Beredar']) {
    await workspace.rows.filter({ hasText: text }).getByRole('checkbox').check();
  }
  await workspace.button('Masukkan ke isu').click();
  await workspace.page
    .getByRole('dialog')
    .getByRole('button', { name: /ISU-2026-003/ })
    .click();
  await workspace.sees('2 temuan masuk isu.');
  const stored = await records(desk().browser, 'findings');
  const moved = stored.find(({ id }) => id === apk?.id)?.issueId;
  expect(stored.filter(({ issueId }) => issueId === moved)).toHaveLength(3);
});

it('takes all proposals at once and back', async () => {
  await workspace.go('#/isu', 'Isu');
  const claims = ['Tinta pemilu mudah luntur dengan sabun', 'Kotak suara kardus isinya ditukar malam hari'];
  const rows = claims.flatMap((text, claim) =>
    ['katanya', 'sebarkan'].map((word, index) =>
      aFinding({ text: `${text} ${word}`, number: `01${claim}${index}/2026`, postKey: null }),
    ),
  );
  await seed(workspace.page, 'findings', rows);
  await workspace.page.reload();
  const before = await issueIds();
  await workspace.button(/^Terima semua usulan/).click();
  await workspace.sees(/temuan masuk isu; 2 isu baru/);
  expect((await issueIds()).filter((id) => id === null)).toEqual([]);
  await workspace.button('Urungkan').last().click();
  await workspace.sees('Dikembalikan seperti semula.');
  expect(await issueIds()).toEqual(before);
});

it('names the entry of an issue in its findings, and takes that back', async () => {
  await workspace.go('#/pustaka', 'Pustaka');
  await workspace.button(/^Muat/).first().click();
  await workspace.sees('Hapus semua contoh');
  const [entry] = await records(desk().browser, 'clarifications');
  await workspace.go('#/isu', 'Isu');
  await workspace.page.getByRole('link', { name: /ISU-2026-003/ }).click();
  await workspace.button('Sunting').click();
  await workspace.field('Klarifikasi').fill(entry?.code ?? '');
  await workspace.button('Simpan isu').click();
  const named = async () =>
    (await records(desk().browser, 'findings')).filter(
      ({ clarificationId }) => clarificationId === entry?.id,
    );
  await workspace.button(/^Catat .* pada 3 temuan/).click();
  await workspace.sees(/dicatat pada 3 temuan/);
  expect(await named()).toHaveLength(3);
  await workspace.button('Urungkan').last().click();
  await workspace.sees('Dikembalikan seperti semula.');
  expect(await named()).toEqual([]);
});
