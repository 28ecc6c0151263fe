import { describe, expect, it } from 'vitest';
import { filterFindings } from '../../lib/log/filter.ts';
import { isOneSlipApart } from '../../lib/log/near-words.ts';
import { sortFindings } from '../../lib/log/sort.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { Zone } from '../../lib/util/time.ts';
import { aFinding } from './findings.ts';

const rulesIn = (zone: Zone) => ({ ...DEFAULT_SETTINGS, zone });

describe('filterFindings', () => {
  const priok = aFinding({
    text: '7 kontainer surat suara udah TERCOBLOS di Priok',
    platform: 'facebook',
    decision: 'reply',
    status: 'replied',
    theme: 'surat_suara',
  });
  const server = aFinding({
    narrative: 'Server KPU di Singapura',
    handle: '@Budi',
    createdAt: '2026-11-21T16:59:00.000Z',
  });
  const night = aFinding({
    notes: 'menunggu kabar provinsi dari akun12345',
    createdAt: '2026-11-21T17:00:00.000Z',
  });
  const all = [priok, server, night];

  it.each([
    ['', [priok, server, night]],
    ['priok', [priok]],
    ['coblos surat', [priok]],
    ['prio', [priok]],
    ['kontianer', [priok]],
    ['tercoblo', [priok]],
    ['singapora', [server]],
    ['@budi', [server]],
    ['kabar  provinsi', [night]],
    ['kontainer singapura', []],
    ['ｐｒｉｏｋ', [priok]],
    ['akun12346', []],
  ])('"%s" finds its findings', (query, expected) => {
    expect(filterFindings(all, { query })).toEqual(expected);
  });

  it('narrows by platform, status, decision and theme', () => {
    expect(filterFindings(all, { platform: 'facebook' })).toEqual([priok]);
    expect(filterFindings(all, { status: 'new' })).toEqual([server, night]);
    expect(filterFindings(all, { decision: 'undecided' })).toEqual([server, night]);
    expect(filterFindings(all, { decision: 'reply', theme: 'surat_suara' })).toEqual([priok]);
    expect(filterFindings(all, { platform: 'facebook', query: 'server' })).toEqual([]);
  });

  it('narrows by tag, person, class, origin and issue', () => {
    const given = aFinding({
      tags: ['pleno'],
      assignee: 'Budi',
      informationClass: 'exempt',
      origin: 'media',
      issueId: '01890000-0000-7000-8000-000000000001',
    });
    const both = [given, night];
    const { issueId } = given;
    for (const filter of [
      { tag: 'pleno' },
      { assignee: 'Budi' },
      { informationClass: 'exempt' as const },
      { origin: 'media' as const },
      { issueId },
    ])
      expect(filterFindings(both, filter)).toEqual([given]);
    expect(filterFindings(both, { assignee: '' })).toEqual([night]);
  });

  it('keeps only what waits', () => {
    const now = new Date('2026-11-21T16:30:00.000Z');
    expect(filterFindings(all, { waiting: 'overdue' }, { now })).toEqual([]);
    const late = aFinding({ createdAt: '2026-11-21T13:29:00.000Z' });
    expect(filterFindings([...all, late], { waiting: 'overdue' }, { now })).toEqual([late]);
    const logged = aFinding({ status: 'logged' });
    expect(filterFindings([priok, night, logged], { waiting: 'undecided' })).toEqual([night]);
  });

  it('counts a period back from the office’s today', () => {
    const now = new Date('2026-11-21T17:30:00.000Z');
    expect(filterFindings(all, { period: 'today' }, { rules: rulesIn('WIB'), now })).toEqual([night]);
    expect(filterFindings(all, { period: 'today' }, { rules: rulesIn('WITA'), now })).toEqual([
      server,
      night,
    ]);
    expect(filterFindings(all, { period: 'week' }, { rules: rulesIn('WIB'), now })).toEqual(all);
  });

  it('takes days whole, by the clock of the office', () => {
    expect(filterFindings(all, { to: '2026-11-21' }, { rules: rulesIn('WIB') })).toEqual([priok, server]);
    expect(filterFindings(all, { from: '2026-11-22' }, { rules: rulesIn('WIB') })).toEqual([night]);
    expect(filterFindings(all, { from: '2026-11-22' }, { rules: rulesIn('WITA') })).toEqual([server, night]);
  });
});

it.each([
  ['kontainer', 'kontianer', true],
  ['kontainer', 'kontaine', true],
  ['kontainer', 'kontainerr', true],
  ['kontainer', 'komtainer', true],
  ['kontainer', 'kotnaiern', false],
  ['server', 'sirekap', false],
  ['abcde', 'abcde', true],
])('%s and %s are one slip apart: %s', (a, b, apart) => {
  expect(isOneSlipApart(a, b)).toBe(apart);
  expect(isOneSlipApart(b, a)).toBe(apart);
});

describe('sortFindings', () => {
  const order = (key: Parameters<typeof sortFindings>[1], direction: 'ascending' | 'descending') =>
    sortFindings(findings, key, direction, DEFAULT_SETTINGS).map((finding) => finding.narrative);
  const findings = [
    aFinding({ narrative: 'TPS 10', status: 'closed', postedAt: '2026-01-02T00:00:00.000Z' }),
    aFinding({ narrative: 'tps 9', status: 'new', theme: 'tps' }),
    aFinding({ narrative: 'Ämpel', status: 'in_review', postedAt: '2026-01-01T00:00:00.000Z' }),
  ];

  it('sorts words and numbers as people do, statuses in the order of work, the unknown last', () => {
    expect(order('narrative', 'ascending')).toEqual(['Ämpel', 'tps 9', 'TPS 10']);
    expect(order('status', 'ascending')).toEqual(['tps 9', 'Ämpel', 'TPS 10']);
    expect(order('status', 'descending')).toEqual(['TPS 10', 'Ämpel', 'tps 9']);
    expect(order('postedAt', 'ascending')).toEqual(['Ämpel', 'TPS 10', 'tps 9']);
    expect(order('postedAt', 'descending')).toEqual(['TPS 10', 'Ämpel', 'tps 9']);
    expect(order('theme', 'ascending')[0]).toBe('tps 9');
    expect(order('due', 'ascending').at(-1)).toBe('TPS 10');
  });

  it('keeps the order of equals and leaves its input alone', () => {
    expect(order('platform', 'descending')).toEqual(findings.map((finding) => finding.narrative));
  });
});
