// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../../lib/log/filter.ts';
import { aFinding } from '../../log/findings.ts';
import { byName, click, desk, type } from './desk.tsx';

const { ExportTools } = await import('../../../components/workspace/findings/export/export-tools.tsx');

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const filter = { ...NO_FILTER, query: 'coblos' };
const findings = [
  aFinding({ narrative: 'Surat suara tercoblos', handle: '@warga_biasa', informationClass: 'public' }),
  aFinding({ narrative: 'Tercoblos di TPS 4', handle: '@warga_lain' }),
  aFinding({ narrative: 'Ditangani polisi', handle: '@warga_tiga', informationClass: 'exempt' }),
];

let page: ReturnType<typeof desk>;
beforeEach(async () => {
  page = desk();
  await page.db.findings.bulkAdd(findings);
  page.show(<ExportTools findings={findings} chosen={false} filter={filter} />);
  click(byName(page.root, 'Ekspor …'));
});
afterEach(() => page.close());

const choose = (label: string, value: string) => {
  const field = [...page.root.querySelectorAll('label')].find((one) => one.textContent === label)?.control;
  if (!(field instanceof HTMLSelectElement)) throw new Error(label);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const preset = (name: string) => {
  const label = [...page.root.querySelectorAll('.export-preset')].find((one) =>
    one.textContent?.startsWith(name),
  );
  click(label?.querySelector('input') as HTMLInputElement);
};
const made = async (count: number) => {
  await vi.waitFor(() => expect(page.downloads).toHaveLength(count));
  return { name: page.downloads[count - 1]?.name, text: await page.downloads[count - 1]?.content.text() };
};

it('says before and after what is left out, and leaves it out', async () => {
  choose('Bentuk berkas', 'csv_comma');
  await vi.waitFor(() => expect(page.root.textContent).toContain('Berkas akan berisi 2 baris, 33 kolom.'));
  expect(page.root.textContent).toContain('1 baris tidak ikut (1 Dikecualikan).');
  expect(page.root.textContent).toContain('Kolom yang tidak ikut: Petugas, Tautan, Tautan arsip');
  click(byName(page.root, 'Buat berkas'));
  const { name, text } = await made(1);
  expect(name).toMatch(/^luruskan-temuan-(?:[A-Z]+-\d+-)?\d{4}-\d\d-\d\d-anonim\.csv$/);
  expect(text?.trim().split('\r\n')).toHaveLength(3);
  expect(text).toContain('@war•••');
  expect(text).not.toMatch(/warga_|Sari|Ditangani polisi/);
  await vi.waitFor(() => expect(page.root.textContent).toContain('anonim.csv berisi 2 baris (Anonim).'));
  expect(page.calls).toMatchObject([
    ['recordExport', { preset: 'anonymous', reason: '', rows: 2, withheld: 1 }],
  ]);
});

it('gives the whole log only for a reason, which is recorded before the file leaves', async () => {
  preset('Lengkap');
  await vi.waitFor(() => expect(page.root.textContent).toContain('Alasan'));
  choose('Bentuk berkas', 'jsonl');
  await vi.waitFor(() => expect(page.root.textContent).toContain('Rekaman utuh'));
  click(byName(page.root, 'Buat berkas'));
  await vi.waitFor(() => expect(page.root.textContent).toContain('Tulis alasannya dulu'));
  expect(page.downloads).toEqual([]);
  type(page.root.querySelector('input[type=text]') as HTMLInputElement, ' Audit Inspektorat ');
  click(byName(page.root, 'Buat berkas'));
  const { text } = await made(1);
  expect(text).toContain('warga_tiga');
  expect(page.calls).toEqual([
    [
      'recordExport',
      {
        preset: 'internal',
        format: 'jsonl',
        pictures: false,
        reason: 'Audit Inspektorat',
        rows: 3,
        withheld: 0,
        filter,
        chosen: false,
      },
    ],
  ]);
});

it('gives claims for search engines only with what is for the public', async () => {
  choose('Bentuk berkas', 'claim_review');
  await vi.waitFor(() => expect(page.root.textContent).toContain('Berkas akan berisi 0 isu'));
  preset('Ke provinsi');
  await vi.waitFor(() => expect(page.root.textContent).toContain('Sertakan gambar kecil'));
  expect(page.root.querySelector('option[value=claim_review]')).toBeNull();
});
