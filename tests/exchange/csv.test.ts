import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../lib/exchange/csv.ts';
import { AWKWARD, COLUMNS, type Line, line } from './table.ts';

/** A reader after RFC 4180, so that the file is judged by what a program gets out of it. */
function parse(csv: string, separator = ';'): string[][] {
  const rows: string[][] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gy');
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of csv.matchAll(cell)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const csvOf = (rows: readonly Line[]) => tableToCsv(rows, COLUMNS, { zone: 'WIB' });
const firstCell = (text: string) => parse(csvOf([line(text)]).slice(1))[1]?.[0];

describe('tableToCsv', () => {
  it('is what Excel expects under Indonesian settings', () => {
    const csv = csvOf([line('a', '2026-11-21T17:30:00.000Z', 0.83)]);
    expect(csv).toBe('\ufeff"Akun; teks";"Waktu (WIB)";"\'=Skor"\r\n"a";2026-11-22 00:30;0,83\r\n');
  });

  it('can be written with commas and without the mark', () => {
    const csv = tableToCsv([line('a', null, 0.83)], COLUMNS, { zone: 'WIB', separator: ',', bom: false });
    expect(csv.split('\r\n')[1]).toBe('"a",,0.83');
  });

  it.each(AWKWARD)('keeps %j in one cell, at most with an apostrophe before it', (text) => {
    expect(firstCell(text)?.replace(/^'/, '')).toBe(text);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\ta',
    '\ra',
    '\na',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '\u200b=1',
    '\u00a0@a',
    '−1',
  ])('%j cannot run as a formula', (text) => {
    expect(firstCell(text)).toMatch(/^'/);
  });

  it.each(['1.972', '0042', '62812', '08-02-2024', '1E5', 'TRUE', '50%', ' 12 '])(
    '%j cannot be turned into another value',
    (text) => {
      expect(firstCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['KL-01 v2', 'Surat suara', 'E5', 'TPS 093', '👍', 'a=1', 'https://x.com/a', '–'])(
    'leaves %j as it is',
    (text) => {
      expect(firstCell(text)).toBe(text);
    },
  );

  it('needs no apostrophe before what only a dropped sign made suspicious', () => {
    expect(firstCell('\0a')).toBe('a');
    expect(firstCell('\0=1')).toBe("'=1");
    expect(firstCell('\0')).toBe('');
    expect(firstCell("'=1")).toBe("''=1");
    expect(firstCell("'kutip'")).toBe("'kutip'");
    expect(firstCell('a\ufffe\uffff\ud800b')).toBe('ab');
  });

  it('drops control characters and makes line ends alike', () => {
    expect(firstCell('a\r\nb\rc\u0007\u0000d')).toBe('a\nb\ncd');
  });

  it('cannot be split open by a reader that takes the comma for the separator', () => {
    const lines = csvOf([line('a,=1+1')]).split('\r\n');
    expect(lines[1]).toBe('"a,=1+1";;');
  });
});
