import { describe, expect, it } from 'vitest';
import { isNoticeDue } from '../../lib/log/notice.ts';
import { isOfficeTime } from '../../lib/log/office-time.ts';

const ALWAYS = { zone: 'WIB', officeHours: null, holidays: [] } as const;
const WORK = { from: '08:00', to: '16:00' };
const OFFICE = {
  zone: 'WITA' as const,
  officeHours: [WORK, WORK, WORK, WORK, WORK, null, null],
  holidays: ['2026-11-24'],
};
const at = (iso: string) => Date.parse(iso);
/** Monday 23 November 2026, 9.00 in Makassar. */
const MONDAY = at('2026-11-23T01:00:00Z');
const HOUR = 3_600_000;

describe('telling what is late', () => {
  it('tells nothing while nothing is late, and the first lateness at once', () => {
    expect(isNoticeDue({ lateAt: null }, null, MONDAY, ALWAYS)).toBe(false);
    expect(isNoticeDue({ lateAt: MONDAY - 1 }, null, MONDAY, ALWAYS)).toBe(true);
  });

  it('tells no more than once an hour, and only of what became late since', () => {
    expect(isNoticeDue({ lateAt: MONDAY - 1 }, MONDAY - HOUR + 1, MONDAY, ALWAYS)).toBe(false);
    expect(isNoticeDue({ lateAt: MONDAY - 1 }, MONDAY - HOUR, MONDAY, ALWAYS)).toBe(true);
    expect(isNoticeDue({ lateAt: MONDAY - 3 * HOUR }, MONDAY - 2 * HOUR, MONDAY, ALWAYS)).toBe(false);
  });

  it('is quiet outside office hours and on holidays, by the office’s own clock', () => {
    const late = { lateAt: MONDAY - 24 * HOUR };
    expect(isNoticeDue(late, null, MONDAY, OFFICE)).toBe(true);
    expect(isNoticeDue(late, null, MONDAY - HOUR - 1, OFFICE)).toBe(false);
    expect(isNoticeDue(late, null, MONDAY + 7 * HOUR, OFFICE)).toBe(false);
    expect(isNoticeDue(late, null, MONDAY + 24 * HOUR, OFFICE)).toBe(false);
    expect(isOfficeTime(at('2026-11-28T03:00:00Z'), OFFICE)).toBe(false);
  });

  it('does not wait for years after the clock was put back', () => {
    expect(isNoticeDue({ lateAt: MONDAY - 1 }, MONDAY + 1_000 * HOUR, MONDAY, ALWAYS)).toBe(true);
  });
});
