import { describe, expect, it } from 'vitest';
import { daysOf, periodBefore, periodOf } from '../../../lib/log/recap/period.ts';

/** 22 November 2026 is a Sunday; at 17.30 UTC it is Monday in Jakarta. */
const SUNDAY = new Date('2026-11-22T05:00:00Z');
const SUNDAY_NIGHT = new Date('2026-11-22T17:30:00Z');

describe('the named periods', () => {
  it.each([
    ['today', '2026-11-22', '2026-11-22'],
    ['yesterday', '2026-11-21', '2026-11-21'],
    ['week', '2026-11-16', '2026-11-22'],
    ['last_week', '2026-11-09', '2026-11-15'],
    ['month', '2026-11-01', '2026-11-30'],
    ['last_month', '2026-10-01', '2026-10-31'],
    ['year', '2026-01-01', '2026-12-31'],
  ] as const)('%s', (name, from, to) => {
    expect(periodOf(name, SUNDAY, 'WIB')).toEqual({ from, to });
  });

  it('begin a new week with the office’s own Monday', () => {
    expect(periodOf('week', SUNDAY_NIGHT, 'WIB').from).toBe('2026-11-23');
    expect(periodOf('today', new Date('2026-11-22T15:30:00Z'), 'WIT').from).toBe('2026-11-23');
    expect(periodOf('today', new Date('2026-11-22T15:30:00Z'), 'WITA').from).toBe('2026-11-22');
  });

  it('know leap years and the turn of the year', () => {
    expect(periodOf('month', new Date('2028-02-10T00:00:00Z'), 'WIB').to).toBe('2028-02-29');
    expect(periodOf('last_month', new Date('2027-01-05T00:00:00Z'), 'WIB').from).toBe('2026-12-01');
  });
});

it('compares with as many days before', () => {
  expect(periodBefore({ from: '2026-11-16', to: '2026-11-22' })).toEqual({
    from: '2026-11-09',
    to: '2026-11-15',
  });
  expect(daysOf({ from: '2026-11-22', to: '2026-11-16' })).toBe(0);
});

it.each([
  ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
  ['2026-03-01', '2026-03-30', '2026-01-30', '2026-02-28'],
])('compares %s to %s with %s to %s', (from, to, earlier, last) => {
  expect(periodBefore({ from, to })).toEqual({ from: earlier, to: last });
});
