import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { sheetWords } from '../../components/workspace/recap/recap-words.ts';
import { recapSheets } from '../../lib/exchange/recap-sheets.ts';
import { sheetsToXlsx } from '../../lib/exchange/xlsx.ts';
import { appTranslate } from '../../lib/locales/app.ts';
import { recapOf } from '../../lib/log/recap/recap.ts';
import { CONTEXT, FINDINGS, ISSUES } from '../log/recap/fixture.ts';
import { convert } from './soffice.ts';

it('opens in LibreOffice with every sheet, figures as numbers and times as dates', async () => {
  const recap = recapOf(FINDINGS, {
    ...CONTEXT,
    issueOf: (id) => {
      const issue = CONTEXT.issueOf(id);
      return issue && { ...issue, title: `=1+1 ${issue.title}` };
    },
  });
  const about = [['Satuan kerja', '=KPU Kab. Contoh']] as const;
  const words = sheetWords(appTranslate('id'));
  const made = await sheetsToXlsx(recapSheets(recap, words, 'WIB', about), 'WIB');
  const bytes = new Uint8Array(await made.arrayBuffer());
  const sheets = await readExcelFile(convert({ name: 'rekap.xlsx', bytes, to: 'xlsx' }));
  const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  const figures = new Map(rows('Ringkasan').map(([name, value]) => [name, value]));
  expect([figures.get('Isu'), figures.get('Konten'), figures.get('Belum selesai')]).toEqual([4, 230, 30]);
  expect(figures.get('Terlambat (melewati batas waktu saat rekap dibuat)')).toBe(20);
  expect(figures.get('Satuan kerja')).toBe('=KPU Kab. Contoh');
  const [, first] = rows('Isu terbanyak');
  expect(first?.[1]).toBe(`=1+1 ${ISSUES.ballots.title}`);
  expect(first?.[5]).toBeInstanceOf(Date);
  expect(sheets).toHaveLength(10);
});
