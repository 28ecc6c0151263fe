import { describe, expect, it } from 'vitest';
import {
  announced,
  expired,
  expiryOf,
  isClockInDoubt,
  isForgotten,
  lookedAt,
  removalOf,
} from '../../lib/log/retention.ts';
import { STATUSES } from '../../lib/model/finding.ts';
import { aFinding } from './findings.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T00:00:00.000Z');
const day = (count: number) => START + count * DAY;
const iso = (count: number) => new Date(day(count)).toISOString();

const closed = (updated: number) => aFinding({ status: 'closed', updatedAt: iso(updated) });
/** A state as it is after looks on every day up to `last`. */
const daily = (last: number, days = 90) => {
  let state = lookedAt(null, days, day(-30));
  for (let at = -29; at <= last; at += 1) state = lookedAt(state, days, day(at));
  return state;
};

describe('when the time of personal data is up', () => {
  it('counts from the last change of findings that have ended, and of no others', () => {
    const ended = STATUSES.filter((status) => expiryOf(aFinding({ status, updatedAt: iso(0) }), 90) !== null);
    expect(ended).toEqual(['logged', 'closed', 'unclarifiable', 'opinion', 'duplicate']);
    expect(expiryOf(closed(0), 90)).toBe(day(90));
    expect(expiryOf(aFinding({ status: 'new', updatedAt: iso(0), deletedAt: iso(0) }), 90)).toBe(day(90));
  });

  it('is never up when held, when switched off, or when nothing was written since the last removal', () => {
    expect(expiryOf({ ...closed(0), hold: true }, 90)).toBeNull();
    expect(expiryOf(closed(0), 0)).toBeNull();
    expect(expiryOf({ ...closed(5), personalRemovedAt: iso(5) }, 90)).toBeNull();
    expect(expiryOf({ ...closed(6), personalRemovedAt: iso(5) }, 90)).toBe(day(96));
  });

  it('finds what was answered and forgotten', () => {
    const replied = aFinding({ status: 'replied', updatedAt: iso(0) });
    expect(isForgotten(replied, 90, day(90))).toBe(true);
    expect(isForgotten(replied, 90, day(89))).toBe(false);
    expect(isForgotten({ ...replied, hold: true }, 90, day(90))).toBe(false);
    expect(isForgotten(closed(0), 90, day(90))).toBe(false);
  });
});

describe('a removal is announced for seven days', () => {
  it('goes on its day when somebody looked every day', () => {
    expect(removalOf(closed(0), daily(89))).toBe(day(90));
    expect(announced([closed(0)], daily(82), day(82))).toEqual([]);
    expect(announced([closed(1), closed(0)], daily(84), day(84)).map(({ at }) => at)).toEqual([
      day(90),
      day(91),
    ]);
  });

  it('waits seven days at the first look and after a change of the setting', () => {
    expect(removalOf(closed(-300), lookedAt(null, 90, day(0)))).toBe(day(7));
    expect(removalOf(closed(0), lookedAt(daily(80), 10, day(80)))).toBe(day(87));
  });

  it('waits for what fell due while the computer was off for weeks, not for what had been announced', () => {
    const state = lookedAt(daily(85), 90, day(120));
    expect(removalOf(closed(0), state)).toBe(day(90));
    expect(removalOf(closed(2), state)).toBe(day(92));
    expect(removalOf(closed(3), state)).toBe(day(127));
    expect(removalOf(closed(40), state)).toBe(day(130));
  });

  it('comes to an end where the computer is used every ten days only', () => {
    let state = lookedAt(null, 90, day(0));
    for (let at = 10; at <= 110; at += 10) state = lookedAt(state, 90, day(at));
    expect(removalOf(closed(3), state)).toBe(day(93));
  });

  it('lets nobody wait for a year that the clock only went to by mistake', () => {
    const ahead = lookedAt(daily(50), 90, day(350));
    const back = lookedAt(ahead, 90, day(51));
    expect(removalOf(closed(0), back)).toBe(day(90));
    const setBack = lookedAt(daily(100), 90, day(-2_000));
    expect(isClockInDoubt(setBack, day(101))).toBe(true);
  });
});

it('asks when the clock went on by more than 400 days', () => {
  expect(isClockInDoubt(daily(10), day(410))).toBe(false);
  expect(isClockInDoubt(daily(10), day(411))).toBe(true);
  expect(isClockInDoubt(null, day(5_000))).toBe(false);
});

it('lists what a person may remove at once, announced or not, the longest over first', () => {
  const listed = expired([closed(8), closed(0), closed(11)], 90, day(100));
  expect(listed.map(({ at }) => at)).toEqual([day(90), day(98)]);
});
