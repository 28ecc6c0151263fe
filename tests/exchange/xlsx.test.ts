// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cutRows, tableToXlsx } from '../../lib/exchange/xlsx.ts';
import { AWKWARD, COLUMNS, type Line, line } from './table.ts';

async function partsOf(rows: readonly Line[], sheetName = 'Temuan') {
  const blob = await tableToXlsx(rows, COLUMNS, { zone: 'WIB', sheetName });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const part = (path: string) => {
    const bytes = files[path];
    if (!bytes) throw new Error(`${path} is not in ${Object.keys(files)}`);
    return new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
  };
  const strings = [...part('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent ?? '');
  const sheet = part('xl/worksheets/sheet1.xml');
  const cell = (address: string) => sheet.querySelector(`c[r="${address}"]`);
  /** What a spreadsheet shows for a text cell: `_xHHHH_` is a code there (ECMA-376, ST_Xstring). */
  const text = (address: string) =>
    strings[Number(cell(address)?.querySelector('v')?.textContent)]?.replace(
      /_x([0-9A-Fa-f]{4})_/g,
      (_, code) => String.fromCharCode(Number.parseInt(code, 16)),
    );
  return { part, sheet, cell, text };
}

describe('tableToXlsx', () => {
  it('keeps every awkward text as text, unchanged', async () => {
    const { text, cell, sheet } = await partsOf(AWKWARD.map((awkward) => line(awkward)));
    expect(AWKWARD.map((_, at) => text(`A${at + 2}`))).toEqual(AWKWARD);
    for (const at of AWKWARD.keys()) expect(cell(`A${at + 2}`)?.getAttribute('t')).toBe('s');
    expect(sheet.querySelectorAll('f')).toHaveLength(0);
  });

  it('writes text cells in the text format, so that an edit does not turn them into figures', async () => {
    const { part, cell } = await partsOf([line('1.972')]);
    const style = Number(cell('A2')?.getAttribute('s'));
    const format = part('xl/styles.xml').querySelectorAll('cellXfs > xf')[style]?.getAttribute('numFmtId');
    const custom = part('xl/styles.xml').querySelector(`numFmt[numFmtId="${format}"]`);
    expect(format === '49' || custom?.getAttribute('formatCode') === '@').toBe(true);
  });

  it('writes real dates on the clock of the zone, and numbers', async () => {
    const { part, cell } = await partsOf([line('a', '2026-11-21T17:30:00.000Z', 0.83), line('b')]);
    const date = cell('B2');
    // 22 November 2026 is day 46,348 of the calendar of spreadsheets; 00:30 is 1/48 of a day
    expect(date?.getAttribute('t')).toBeNull();
    expect(Number(date?.textContent)).toBeCloseTo(46_348 + 1 / 48, 8);
    const style = part('xl/styles.xml').querySelectorAll('cellXfs > xf')[Number(date?.getAttribute('s'))];
    const format = part('xl/styles.xml').querySelector(
      `numFmt[numFmtId="${style?.getAttribute('numFmtId')}"]`,
    );
    expect(format?.getAttribute('formatCode')).toBe('dd/mm/yyyy hh:mm');
    expect(cell('C2')?.textContent).toBe('0.83');
    expect(cell('B3')).toBeNull();
  });

  it('freezes the first row, filters all columns and sets their widths', async () => {
    const { sheet, text } = await partsOf([line('a'), line('b')]);
    expect(text('C1')).toBe('=Skor');
    expect(sheet.querySelector('sheetView > pane')?.getAttribute('state')).toBe('frozen');
    expect(sheet.querySelector('sheetView > pane')?.getAttribute('ySplit')).toBe('1');
    expect(sheet.querySelector('sheetData + autoFilter')?.getAttribute('ref')).toBe('A1:C3');
    expect([...sheet.querySelectorAll('cols > col')].map((col) => Number(col.getAttribute('width')))).toEqual(
      [20, 17, 9],
    );
  });

  it('stands what would damage a workbook', async () => {
    const { text, part } = await partsOf(
      [line(`a\u0000\u0008\ufffe\ud800 b`), line('x'.repeat(40_000))],
      'Temuan: [2026] / semua yang ada di kantor ini',
    );
    expect(text('A2')).toMatch(/^a.? ?b$/u);
    expect(text('A3')).toHaveLength(32_767);
    const name = part('xl/workbook.xml').querySelector('sheet')?.getAttribute('name') ?? '';
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*[\]:]/);
  });

  it('names the rows of which a text was too long for a cell', async () => {
    const [whole, cut] = [line('x'.repeat(32_767)), line('x'.repeat(32_768))];
    expect(cutRows([whole, cut], COLUMNS)).toEqual([cut]);
  });

  it('makes a table without rows', async () => {
    const { sheet } = await partsOf([]);
    expect(sheet.querySelector('autoFilter')?.getAttribute('ref')).toBe('A1:C1');
  });
});
