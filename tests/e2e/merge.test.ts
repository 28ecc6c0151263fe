import { beforeAll, expect, it } from 'vitest';
import type { HistoryEvent } from '../../lib/model/history.ts';
import { derivedId } from '../../lib/util/derived-id.ts';
import { logFileText, officeRecord } from '../log/merge/offices.ts';
import { axeViolations } from './axe.ts';
import { useDesk } from './desk.ts';
import type { Workspace } from './pages/workspace.ts';
import { records, seed } from './records.ts';

const desk = useDesk();
let workspace: Workspace;

const LATER = '2026-11-20T02:00:00.000Z';

const noted = (findingId: string, to: string, by: string): HistoryEvent => ({
  id: derivedId(`${findingId} ${to}`, LATER),
  findingId,
  at: LATER,
  by,
  field: 'notes',
  from: null,
  to,
});

/** The same finding, noted on here and at its office. */
const shared = officeRecord(3373, 1);
const noteOn = (to: string, by: string) => ({
  ...shared,
  finding: { ...shared.finding, notes: to, updatedAt: LATER },
  history: [...shared.history, noted(shared.finding.id, to, by)],
});
const here = noteOn('Dicek dengan Bawaslu', 'Budi');
const there = noteOn('Sudah ditelepon KPPS', 'Sari');

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const FILES = [
  file(
    'salatiga.jsonl',
    logFileText({
      unit: 'KPU Kota Salatiga',
      unitCode: 'KPU-3373',
      records: [officeRecord(3373, 0), there, officeRecord(3373, 2)],
    }),
  ),
  file(
    'sleman.jsonl',
    logFileText({
      unit: 'KPU Kabupaten Sleman',
      unitCode: 'KPU-3404',
      records: [officeRecord(3404, 0), officeRecord(3404, 1)],
    }),
  ),
  file('rapat.jsonl', 'nomor;temuan\n1;2\n'),
];

const everything = async () => {
  const [findings, history] = [
    await records(desk().browser, 'findings'),
    await records(desk().browser, 'history'),
  ];
  return { findings, history };
};

const open = async () => {
  await workspace.page.locator('input[type=file]').setInputFiles(FILES);
  await workspace.button('Batal').waitFor();
};

beforeAll(async () => {
  workspace = await desk().workspace('#/gabung');
  await workspace.page.getByRole('heading', { name: 'Gabungkan log satker' }).waitFor();
  await seed(workspace.page, 'findings', [here.finding]);
  await seed(workspace.page, 'history', here.history);
});

it('shows what two offices bring, refuses what is no log, and lets both questions be answered', async () => {
  await open();
  await workspace.sees('1 berkas ditolak; isinya tidak diambil');
  await workspace.sees(/rapat\.jsonl.*bukan log Luruskan/);
  await workspace.sees('4 temuan baru dan 1 temuan berubah.');
  const sleman = workspace.field('Ikutkan KPU Kabupaten Sleman, sleman.jsonl');
  await sleman.uncheck();
  await workspace.sees('2 temuan baru dan 1 temuan berubah.');
  await sleman.check();
  await workspace.sees('4 temuan baru dan 1 temuan berubah.');
  await workspace.page.getByText('Temuan di log ini yang berubah (1)').click();
  await workspace.sees('Berubah: Catatan.');
  await workspace.sees('Diubah di dua tempat (1)');
  await workspace.sees('Unggahan yang sama (1)');
  // As tall as its content: what the bar covers can be scrolled to, which axe does not take into account.
  await workspace.page.setViewportSize({ width: 1366, height: 1600 });
  expect(await axeViolations(workspace.page)).toEqual([]);
  await workspace.page.setViewportSize({ width: 1366, height: 768 });
  await workspace.page.getByRole('radio', { name: /Yang ada di sini/ }).check();
  await workspace.page.getByRole('radio', { name: /Yang belakangan menjadi Duplikat/ }).waitFor();
});

it('merges all at once; the same files again bring nothing', async () => {
  await workspace.button('Gabungkan').click();
  await workspace.sees('4 temuan ditambahkan, 1 diubah.');
  await workspace.sees(/temuan mirip satu sama lain .* usulan isu menunggu/);
  const { findings, history } = await everything();
  expect(findings).toHaveLength(5);
  expect(findings.find(({ id }) => id === shared.finding.id)?.notes).toBe('Dicek dengan Bawaslu');
  expect(findings.filter(({ status }) => status === 'duplicate').map(({ unit }) => unit)).toEqual([
    'KPU Satker 3404',
  ]);
  expect(history.filter(({ to }) => to === 'Sudah ditelepon KPPS')).toHaveLength(1);
  await open();
  await workspace.sees('Tidak ada yang baru: semua isi berkas sudah ada di log ini.');
  await workspace.button('Batal').click();
});

it('names the offices that sent nothing, and takes the import back after a reload', async () => {
  await workspace.go('#/gabung/belum-melapor', 'Satker belum melapor');
  await workspace.field('Lingkup').selectOption('34');
  await workspace.field('Dari tanggal').fill('2026-11-01');
  await workspace.sees('5 dari 6 satker belum melapor.');
  expect(await workspace.page.getByText('KPU Kabupaten Sleman').count()).toBe(0);
  expect(await axeViolations(workspace.page)).toEqual([]);
  await workspace.go('#/gabung', 'Gabungkan log satker');
  await workspace.page.reload();
  await workspace.button('Urungkan penggabungan ini').click();
  await workspace.sees('Penggabungan diurungkan: 5 temuan kembali seperti semula.');
  const { findings, history } = await everything();
  expect(findings).toEqual([here.finding]);
  expect(history.map(({ id }) => id).sort()).toEqual(here.history.map(({ id }) => id).sort());
});
