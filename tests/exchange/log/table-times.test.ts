import { describe, expect, it } from 'vitest';
import { isMonthFirst, timeReader } from '../../../lib/exchange/log/table-times.ts';

describe('a time in a cell', () => {
  it.each([
    ['2026-11-21T20:14:27', '2026-11-21T13:14:27.000Z'],
    ['2026-11-21 20:14', '2026-11-21T13:14:00.000Z'],
    ['2026-11-21', '2026-11-20T17:00:00.000Z'],
    ['21/11/2026 20:14', '2026-11-21T13:14:00.000Z'],
    ['21-11-2026 20.14.27', '2026-11-21T13:14:27.000Z'],
    ['1/2/26 8:05', '2026-02-01T01:05:00.000Z'],
    ['21/11/2026 8:14 PM', '2026-11-21T13:14:00.000Z'],
    ['46347,8434375', '2026-11-21T13:14:33.000Z'],
  ])('%s is read on the wall clock of the office', (cell, instant) => {
    expect(timeReader('WIB')(cell)).toBe(instant);
  });

  it('stands month first where the column shows it, and day first where it shows both', () => {
    expect(timeReader('WIB', true)('11/12/2026 08:00')).toBe('2026-11-12T01:00:00.000Z');
    expect(timeReader('WIT')('12/11/2026')).toBe('2026-11-11T15:00:00.000Z');
    expect(isMonthFirst(['11/12/2026', '11/21/2026 20:14'])).toBe(true);
    expect(isMonthFirst(['11/12/2026', '21/11/2026'])).toBe(false);
    expect(isMonthFirst(['11/21/2026', '21/11/2026'])).toBe(false);
    expect(isMonthFirst(['11/12/2026', '2026-11-21', ''])).toBeNull();
  });

  it.each([
    '',
    'kemarin',
    '31/02/2026',
    '2026-13-01',
    '21/11/2026 25:00',
    '1972',
    '2026-11-21T20:14:27Z; rm',
  ])('%j is none', (cell) => expect(timeReader('WIB')(cell)).toBeNull());
});
