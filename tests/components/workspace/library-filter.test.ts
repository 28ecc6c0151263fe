import { describe, expect, it } from 'vitest';
import {
  activeFilters,
  filterLibrary,
  type LibraryFilter,
  NO_FILTER,
} from '../../../components/workspace/library/library-filter.ts';
import { newId } from '../../../lib/util/id.ts';
import { stored } from '../../exchange/package/entries.ts';
import { aSource } from '../../services/fixtures.ts';

const TODAY = '2026-11-22';
const fresh = { sources: [aSource('https://www.kpu.go.id/1', { checkedOn: TODAY })] };
const NATIONAL = { key: 'N'.repeat(43), name: 'KPU RI' };
const scope = { level: 'province', region: 'Bali', election: 'pemilu', year: 2024 } as const;

const LIBRARY = [
  stored({ ...fresh, code: 'plain' }),
  stored({ ...fresh, code: 'sample', sample: true, verdict: 'PENIPUAN' }),
  stored({ ...fresh, code: 'national', publisher: NATIONAL, themes: ['dpt', 'tps'] }),
  stored({ ...fresh, code: 'expired', validUntil: '2026-11-21' }),
  stored({ ...fresh, code: 'later', validFrom: '2026-12-01', scope }),
  stored({ ...fresh, code: 'replaced', supersededBy: newId() }),
  stored({ code: 'unchecked' }),
];
const codes = (filter: Partial<LibraryFilter>) =>
  filterLibrary(
    LIBRARY,
    { ...NO_FILTER, ...filter },
    { now: new Date(`${TODAY}T03:00:00Z`), today: TODAY },
  ).map(({ code }) => code);

describe('the library, narrowed', () => {
  it.each([
    [{ verdict: 'PENIPUAN' }, ['sample']],
    [{ theme: 'tps' }, ['national']],
    [{ level: 'province' }, ['later']],
    [{ publisher: 'own' }, ['plain', 'expired', 'later', 'replaced', 'unchecked']],
    [{ publisher: 'sample' }, ['sample']],
    [{ publisher: NATIONAL.key }, ['national']],
    [{ status: 'in_force' }, ['plain', 'sample', 'national', 'unchecked']],
    [{ status: 'expired' }, ['expired']],
    [{ status: 'not_yet' }, ['later']],
    [{ status: 'superseded' }, ['replaced']],
    [{ due: 'unchecked' }, ['unchecked']],
    [{ due: 'any' }, ['expired', 'unchecked']],
    [{ due: 'any', status: 'expired' }, ['expired']],
  ] as const)('by %j', (filter, found) => {
    expect(codes(filter)).toEqual(found);
  });

  it('is whole without a filter, and says how many are set', () => {
    expect(codes({})).toHaveLength(LIBRARY.length);
    expect(activeFilters({ ...NO_FILTER, query: 'x' })).toBe(0);
    expect(activeFilters({ ...NO_FILTER, theme: 'dpt', due: 'any' })).toBe(2);
  });
});
