// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readXlsx } from '../../lib/exchange/import/read-xlsx.ts';
import { tableToXlsx } from '../../lib/exchange/xlsx.ts';
import { columns, entries, imported, kept } from './round-trip.ts';

it('10,000 random entries go out as a workbook and come back, but for what the export page names', async () => {
  const file = await tableToXlsx(entries, columns, { zone: 'WIB', sheetName: 'Pustaka' });
  expect(await imported(await readXlsx(file))).toEqual(kept());
}, 120_000);
