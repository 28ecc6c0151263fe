import { describe, expect, it } from 'vitest';
import { withChange } from '../../lib/library/change.ts';
import { dueList, dueOf } from '../../lib/library/due.ts';
import { newId } from '../../lib/util/id.ts';
import { stored } from '../exchange/package/entries.ts';
import { aSource } from '../services/fixtures.ts';

const TODAY = '2026-11-22';
const checked = (checkedOn: string | null) => [aSource('https://www.kpu.go.id/1', { checkedOn })];
const fresh = { sources: checked(TODAY) };

describe('what is due', () => {
  it.each([
    ['nothing for a fresh entry', {}, []],
    ['its last day was yesterday', { validUntil: '2026-11-21' }, ['expired']],
    ['its last day is today', { validUntil: TODAY }, ['expiring']],
    ['it ends in 30 days', { validUntil: '2026-12-22' }, ['expiring']],
    ['it ends in 31 days', { validUntil: '2026-12-23' }, []],
    ['review by today', { reviewBy: TODAY }, ['review']],
    ['review by tomorrow', { reviewBy: '2026-11-23' }, []],
    ['a source never checked', { sources: checked(null) }, ['unchecked']],
    ['checked 180 days ago', { sources: checked('2026-05-26') }, []],
    ['checked 181 days ago', { sources: checked('2026-05-25') }, ['unchecked']],
    ['no source at all', { sources: [] }, []],
    ['withdrawn', { validUntil: '2026-01-01', status: 'revoked' as const }, []],
    ['replaced', { validUntil: '2026-01-01', supersededBy: newId() }, []],
    ['a sample', { validUntil: '2026-01-01', sample: true }, []],
    ['deleted', { validUntil: '2026-01-01', deletedAt: '2026-11-01T00:00:00.000Z' }, []],
    ["another publisher's", { validUntil: '2026-01-01', publisher: { key: 'K', name: 'KPU RI' } }, []],
    [
      'everything, the most pressing first',
      { validUntil: '2026-11-30', reviewBy: '2026-11-01', sources: [] },
      ['review', 'expiring'],
    ],
  ])('%s', (_, changes, due) => {
    expect(dueOf(stored({ ...fresh, ...changes }), TODAY)).toEqual(due);
  });

  it('puts every entry under its most pressing matter once', () => {
    const entry = stored({ validUntil: '2026-11-21', sources: checked(null) });
    const groups = dueList([entry, stored(fresh)], TODAY);
    expect([...groups.keys()]).toEqual(['expired']);
    expect(groups.get('expired')?.[0]?.due).toEqual(['expired', 'unchecked']);
  });
});

describe('a change', () => {
  const late = stored({ reviewBy: '2026-01-01', sources: checked(null) });

  it('takes the entry off the list for half a year', () => {
    const reviewed = withChange(late, { kind: 'reviewed' }, TODAY);
    expect(reviewed.reviewBy).toBe('2027-05-21');
    expect(dueOf(withChange(reviewed, { kind: 'sources_checked' }, TODAY), TODAY)).toEqual([]);
  });

  it('of the status to in force takes the successor away, and one to nothing new changes nothing', () => {
    const replaced = stored({ status: 'superseded', supersededBy: newId() });
    const back = withChange(replaced, { kind: 'status', status: 'in_force' }, TODAY);
    expect(back).toMatchObject({ status: 'in_force', supersededBy: null });
    expect(withChange(replaced, { kind: 'status', status: 'superseded' }, TODAY)).toBe(replaced);
    const theme = { kind: 'theme', theme: 'dpt' } as const;
    const once = withChange(late, theme, TODAY);
    expect(once.themes).toEqual(['dpt']);
    expect(withChange(once, theme, TODAY)).toBe(once);
  });
});
