import { describe, expect, it } from 'vitest';
import { approvalReasons, isSecondPerson } from '../../lib/drafts/approval.ts';
import type { Band, MatchResult } from '../../lib/model/match.ts';
import { sampleEntry } from './entries.ts';

const entry = {
  ...sampleEntry('CT-04'),
  id: 'a',
  themes: ['dpt' as const],
  mustNotSay: ['tidak memakai Alibaba'],
};
const url = 'https://kab-contoh.kpu.go.id/blog/read/12';
const around = { office: { greeting: 'Selamat siang.', signature: 'KPU Kab. Contoh' }, url };
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
  expect(approvalReasons({ entry, seen: seen('strong'), text: 'Fakta.', around })).toEqual([]);
});

it.each([
  ['sensitive_theme', { entry: { ...entry, themes: ['dpt' as const, 'ijazah' as const] } }],
  ['low_band', { seen: seen('possible') }],
  ['low_band', { seen: null }],
  ['low_band', { entry: { ...entry, id: 'b' } }],
  ['must_not_say', { text: 'KPU TIDAK  memakai Alibaba.' }],
])('asks for a second reader: %s', (reason, changes) => {
  expect(approvalReasons({ entry, seen: seen('strong'), text: 'Fakta.', around, ...changes })).toEqual([
    reason,
  ]);
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

describe('wording that was approved with the entry', () => {
  const approved = {
    ...entry,
    themes: ['ijazah' as const],
    approvedBy: 'Rina',
    prepared: { short: '', medium: 'Berkas diperiksa sesuai tahapan.', long: '' },
  };
  const reasons = (text: string, changes: Partial<typeof approved> = {}) =>
    approvalReasons({ entry: { ...approved, ...changes }, seen: seen('strong'), text, around });
  const whole = `Selamat siang.\nBerkas diperiksa sesuai tahapan.\n${url}\n– KPU Kab. Contoh`;

  it('is read by nobody again, with or without greeting and signature', () => {
    expect(reasons(whole)).toEqual([]);
    expect(reasons(`Berkas diperiksa sesuai tahapan. ${url}`)).toEqual([]);
  });

  it('is read again once a word was changed or added, or where nobody approved it', () => {
    expect(reasons(whole.replace('sesuai', 'menurut'))).toEqual(['sensitive_theme']);
    expect(reasons(`${whole} Demikian.`)).toEqual(['sensitive_theme']);
    expect(reasons(whole, { approvedBy: '' })).toEqual(['sensitive_theme']);
  });
});
