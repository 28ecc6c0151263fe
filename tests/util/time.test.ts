import { expect, it } from 'vitest';
import { dayIn, formatDay, formatInstant, startOfDay, wallClock } from '../../lib/util/time.ts';

it('writes an instant as officers do, in each zone', () => {
  expect(formatInstant('2026-11-21T13:14:00.000Z', 'WIB')).toBe('21 Nov 2026 20.14 WIB');
  expect(formatInstant('2026-11-21T13:14:00.000Z', 'WIT')).toBe('21 Nov 2026 22.14 WIT');
  expect(formatInstant('2026-12-31T16:05:00.000Z', 'WITA')).toBe('1 Jan 2027 00.05 WITA');
  expect(formatInstant('2026-05-01T00:00:00.000Z', 'WIB', 'en')).toBe('1 May 2026 07:00 WIB');
  expect(formatInstant('2026-05-01T00:00:00.000Z', 'WIB')).toBe('1 Mei 2026 07.00 WIB');
});

it('knows on which day an instant falls, and when that day begins', () => {
  expect(dayIn('2026-11-21T16:30:00.000Z', 'WIB')).toBe('2026-11-21');
  expect(dayIn('2026-11-21T16:30:00.000Z', 'WITA')).toBe('2026-11-22');
  expect(startOfDay('2026-11-22', 'WIB')).toBe(Date.parse('2026-11-21T17:00:00.000Z'));
  expect(wallClock('2026-11-21T13:14:00.000Z', 'WIB').toISOString()).toBe('2026-11-21T20:14:00.000Z');
});

it('writes a day in words', () => {
  expect(formatDay('2024-02-09')).toBe('9 Februari 2024');
  expect(formatDay('2024-02-09', 'en')).toBe('9 February 2024');
});
