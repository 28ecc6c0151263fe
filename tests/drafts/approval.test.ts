import { expect, it } from 'vitest';
import { approvalReasons, isSecondPerson } from '../../lib/drafts/approval.ts';
import type { Band, MatchResult } from '../../lib/model/match.ts';

const entry = { id: 'a', themes: ['dpt' as const], mustNotSay: ['tidak memakai Alibaba'] };
const seen = (band: Band): MatchResult => ({
  band,
  advice: [],
  matches: [
    {
      id: 'a',
      band,
      score: 0.9,
      reasons: [],
      marks: { post: [], narrative: [], title: [], claims: [], summary: [] },
    },
  ],
});

it('asks for nobody in an everyday reply', () => {
  expect(approvalReasons({ entry, seen: seen('strong'), text: 'Fakta.' })).toEqual([]);
});

it.each([
  ['sensitive_theme', { entry: { ...entry, themes: ['dpt' as const, 'ijazah' as const] } }],
  ['low_band', { seen: seen('possible') }],
  ['low_band', { seen: null }],
  ['low_band', { entry: { ...entry, id: 'b' } }],
  ['must_not_say', { text: 'KPU TIDAK  memakai Alibaba.' }],
])('asks for a second reader: %s', (reason, changes) => {
  expect(approvalReasons({ entry, seen: seen('strong'), text: 'Fakta.', ...changes })).toEqual([reason]);
});

it.each([
  ['Budi', 'Sari', true],
  ['Budi', '', true],
  [' SARI ', 'Sari', false],
  ['Sari  Dewi', 'sari dewi', false],
  ['  ', '', false],
])('%j beside %j: %s', (approver, officer, second) => {
  expect(isSecondPerson(approver, officer)).toBe(second);
});
