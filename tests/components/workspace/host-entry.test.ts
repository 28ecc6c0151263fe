import { describe, expect, it } from 'vitest';
import { hostEntry } from '../../../components/workspace/settings/host-entry.ts';

describe('a host typed into the settings', () => {
  it.each([
    ['kpu.go.id', 'kpu.go.id'],
    ['  .KPU.go.id ', 'kpu.go.id'],
    ['https://jateng.kpu.go.id/berita?x=1', 'jateng.kpu.go.id'],
    ['*.bawaslu.go.id', 'bawaslu.go.id'],
  ])('reads %s as %s', (typed, host) => {
    expect(hostEntry(typed, [], true)).toEqual({ ok: true, host });
  });

  it.each(['', 'kpu go id', 'kpu..id', '-a.id', 'kpü.id', 'user@kpu.go.id', 'kpu.go.id:8080'])(
    'refuses %o',
    (typed) => {
      expect(hostEntry(typed, [], true)).toMatchObject({ ok: false, problem: 'malformed' });
    },
  );

  it.each(['go.id', 'id', 'https://blogspot.com'])('calls %s too broad for an official domain', (typed) => {
    expect(hostEntry(typed, [], true)).toMatchObject({ ok: false, problem: 'broad' });
  });

  it('names what is there already', () => {
    expect(hostEntry('KPU.go.id', ['kpu.go.id'], true)).toMatchObject({ ok: false, problem: 'known' });
  });
});
