import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DeadlineRules, deadlineOf, dueAt, isOverdue, wasInTime } from '../../lib/log/deadline.ts';
import { DEFAULT_SETTINGS, type OfficeHours } from '../../lib/model/settings.ts';
import { aFinding } from './findings.ts';

const WEEK: OfficeHours = [
  { from: '08:00', to: '16:00' },
  { from: '08:00', to: '16:00' },
  { from: '08:00', to: '16:00' },
  { from: '08:00', to: '16:00' },
  { from: '08:00', to: '16:30' },
  null,
  null,
];
const rules = (change: Partial<DeadlineRules> = {}): DeadlineRules => ({ ...DEFAULT_SETTINGS, ...change });
const due = (...args: Parameters<typeof dueAt>) => new Date(dueAt(...args)).toISOString().slice(0, 16);

describe('when a decision is due', () => {
  it.each([
    // round the clock: three hours, whatever the zone
    ['2026-11-20T01:00:00Z', rules(), '2026-11-20T04:00'],
    ['2026-11-20T23:30:00Z', rules({ zone: 'WIT' }), '2026-11-21T02:30'],
    // Friday 14.00 in Jakarta: two and a half hours on Friday, the rest on Monday morning
    ['2026-11-20T07:00:00Z', rules({ officeHours: WEEK }), '2026-11-23T01:30'],
    // the same instant is Friday 16.00 in Jayapura: half an hour is left of the week
    ['2026-11-20T07:00:00Z', rules({ officeHours: WEEK, zone: 'WIT' }), '2026-11-23T01:30'],
    // before the office opens, and on a Sunday
    ['2026-11-23T00:30:00Z', rules({ officeHours: WEEK }), '2026-11-23T04:00'],
    ['2026-11-22T05:00:00Z', rules({ officeHours: WEEK }), '2026-11-23T04:00'],
    // exactly at the end of the day's hours
    ['2026-11-24T06:00:00Z', rules({ officeHours: WEEK }), '2026-11-24T09:00'],
    ['2026-11-24T09:00:00Z', rules({ officeHours: WEEK }), '2026-11-25T04:00'],
    // Wednesday and Thursday are holidays
    [
      '2026-11-24T08:00:00Z',
      rules({ officeHours: WEEK, holidays: ['2026-11-25', '2026-11-26'] }),
      '2026-11-27T03:00',
    ],
    // a holiday is a day by the clock of the office: 22.00 UTC on the 24th is the 25th in Jayapura
    [
      '2026-11-24T22:00:00Z',
      rules({ officeHours: WEEK, zone: 'WIT', holidays: ['2026-11-24'] }),
      '2026-11-25T02:00',
    ],
    // over the end of the year, and the leap day
    ['2026-12-31T08:00:00Z', rules({ officeHours: WEEK, holidays: ['2027-01-01'] }), '2027-01-04T03:00'],
    ['2028-02-28T08:00:00Z', rules({ officeHours: WEEK }), '2028-02-29T03:00'],
    // no hours at all count as all hours
    [
      '2026-11-20T01:00:00Z',
      rules({ officeHours: [null, null, null, null, null, null, null] }),
      '2026-11-20T04:00',
    ],
  ])('found at %s', (createdAt, given, expected) => {
    expect(due(createdAt, 'decision', given)).toBe(expected);
  });

  it('takes an answer within office hours over several days', () => {
    // eight and a half hours on Friday, eight on Monday, seven and a half on Tuesday
    expect(due('2026-11-20T01:00:00Z', 'answer', rules({ officeHours: WEEK }))).toBe('2026-11-24T08:30');
  });
});

describe('clocks of the machine', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['Europe/Berlin', 'America/New_York', 'Asia/Jakarta', 'Pacific/Apia'])(
    'play no part: %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      // the night in which Berlin and New York change their clocks
      expect(due('2026-10-24T20:00:00Z', 'answer', rules())).toBe('2026-10-25T20:00');
      expect(due('2026-03-28T20:00:00Z', 'answer', rules({ officeHours: WEEK }))).toBe('2026-04-01T09:00');
    },
  );
});

describe('what is overdue', () => {
  const createdAt = '2026-11-20T01:00:00.000Z';
  const at = (hours: number) => Date.parse(createdAt) + hours * 3_600_000;

  it.each([
    ['new', aFinding({ createdAt }), 'decision', 3],
    ['looked at', aFinding({ createdAt, status: 'in_review' }), 'decision', 3],
    ['to be answered', aFinding({ createdAt, status: 'in_review', decision: 'reply' }), 'answer', 24],
    ['waiting for approval', aFinding({ createdAt, status: 'awaiting_approval' }), 'answer', 24],
    [
      'without an entry that fits',
      aFinding({ createdAt, status: 'in_review', decision: 'no_match' }),
      'answer',
      24,
    ],
  ] as const)('%s: the %s runs', (_, finding, kind, hours) => {
    expect(deadlineOf(finding, rules())).toEqual({ kind, at: at(hours) });
    expect(isOverdue(finding, rules(), at(hours))).toBe(false);
    expect(isOverdue(finding, rules(), at(hours) + 1)).toBe(true);
  });

  it('is nothing that has ended or was answered', () => {
    for (const status of [
      'replied',
      'escalated',
      'logged',
      'closed',
      'unclarifiable',
      'opinion',
      'duplicate',
    ] as const)
      expect(deadlineOf(aFinding({ createdAt, status }), rules())).toBeNull();
    const again = aFinding({ createdAt, status: 'in_review', decision: 'reply', answeredAt: createdAt });
    expect(isOverdue(again, rules(), at(100))).toBe(false);
  });

  it('tells afterwards what came in time', () => {
    const iso = (hours: number) => new Date(at(hours)).toISOString();
    const finding = aFinding({ createdAt, decidedAt: iso(3), answeredAt: iso(25) });
    expect(wasInTime(finding, 'decision', rules())).toBe(true);
    expect(wasInTime(finding, 'answer', rules())).toBe(false);
    expect(wasInTime(aFinding(), 'answer', rules())).toBeNull();
  });
});
