import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePackage, type Met, mergedEntries } from '../../lib/library/merge.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { PackageEntry } from '../../lib/model/package.ts';
import { stored } from '../exchange/package/entries.ts';

const NATIONAL = { key: 'N'.repeat(43), name: 'KPU RI' };
const LOCAL = { key: 'L'.repeat(43), name: 'KPU Kota Contoh' };
const AT = '2026-11-23T00:00:00.000Z';

const travelling = (entry: Clarification): PackageEntry => {
  const { sample, updatedAt, deletedAt, publisher, ...rest } = entry;
  return rest;
};
const packageOf = (...entries: Clarification[]) => ({
  publisher: 'KPU RI',
  issuedAt: AT,
  entries: entries.map(travelling),
});
const met = (entries: readonly Clarification[], ownKey: string | null = null): Met => ({
  byId: new Map(entries.map((entry) => [entry.id, entry])),
  idByCode: new Map(entries.filter((one) => !one.deletedAt).map(({ code, id }) => [code, id])),
  ownKey,
});
const kinds = (library: readonly Clarification[], incoming: readonly Clarification[], key = NATIONAL.key) =>
  comparePackage(packageOf(...incoming), key, met(library)).map(({ kind }) => kind);

const ours = stored({ publisher: NATIONAL, version: 3 });

describe('comparing a package with the library', () => {
  it.each([
    ['added', [], ours],
    ['same', [ours], ours],
    ['older', [ours], { ...ours, version: 2 }],
    ['changed', [ours], { ...ours, version: 4 }],
    ['revoked', [ours], { ...ours, version: 4, status: 'revoked' as const }],
    ['revoked', [ours], { ...ours, version: 4, status: 'superseded' as const }],
    [
      'changed',
      [{ ...ours, status: 'revoked' as const }],
      { ...ours, version: 4, status: 'revoked' as const },
    ],
    ['added', [{ ...ours, deletedAt: AT }], ours],
    ['older', [{ ...ours, deletedAt: AT }], { ...ours, version: 2 }],
  ])('says %s', (kind, library, incoming) => {
    expect(kinds(library, [incoming])).toEqual([kind]);
  });

  it('never lets another publisher touch an entry, nor one of this office', () => {
    const forged = { ...ours, version: 99, title: 'Judul dari kantor lain' };
    expect(kinds([ours], [forged], LOCAL.key)).toEqual(['kept']);
    expect(kinds([stored({ id: ours.id })], [forged])).toEqual(['kept']);
    const rows = comparePackage(packageOf(forged), LOCAL.key, met([ours]));
    expect(mergedEntries(rows, LOCAL, null, AT)).toEqual([]);
  });

  it('takes the last of an entry that stands in it twice', () => {
    const rows = comparePackage(packageOf(ours, { ...ours, version: 5 }), NATIONAL.key, met([]));
    expect(rows.map(({ entry }) => entry.version)).toEqual([5]);
  });

  it('keeps an entry whose code is in use here under a code of its own', () => {
    const rows = comparePackage(packageOf(ours), NATIONAL.key, met([stored({ code: ours.code })]));
    expect(rows).toMatchObject([{ kind: 'added', code: `${ours.code}·NNNN` }]);
    expect(mergedEntries(rows, NATIONAL, null, AT)).toMatchObject([{ code: `${ours.code}·NNNN` }]);
  });
});

describe('merging', () => {
  it('names the publisher, and the time at which the entry came to be here', () => {
    const [merged] = mergedEntries(
      comparePackage(packageOf(ours), NATIONAL.key, met([])),
      NATIONAL,
      null,
      AT,
    );
    expect(merged).toEqual({ ...ours, updatedAt: AT });
  });

  it("brings this office's own deleted entry back as a later version", () => {
    const own = stored({ version: 2, deletedAt: AT });
    const library = met([own], LOCAL.key);
    const rows = comparePackage(packageOf({ ...own, version: 1 }), LOCAL.key, library);
    const [merged] = mergedEntries(rows, LOCAL, LOCAL.key, AT);
    expect(merged).toMatchObject({ version: 3, deletedAt: null });
    expect(merged).not.toHaveProperty('publisher');
  });

  it('is idempotent: after it, the same package changes nothing', () => {
    const state = fc.record({
      at: fc.nat(9),
      version: fc.integer({ min: 1, max: 5 }),
      status: fc.constantFrom('in_force' as const, 'revoked' as const, 'superseded' as const),
      deletedAt: fc.constantFrom(null, AT),
      publisher: fc.constantFrom(NATIONAL, LOCAL, undefined),
      code: fc.constantFrom('A', 'B', 'C'),
    });
    const ids = Array.from({ length: 10 }, () => stored().id);
    const entryOf = ({ at, publisher, ...rest }: typeof state extends fc.Arbitrary<infer T> ? T : never) =>
      stored({ ...rest, id: ids[at] ?? '', ...(publisher && { publisher }) });
    const states = fc.uniqueArray(state, { selector: ({ at }) => at });
    fc.assert(
      fc.property(states, fc.array(state), (here, there) => {
        const content = packageOf(...there.map(entryOf));
        const before = here.map(entryOf);
        const first = mergedEntries(comparePackage(content, NATIONAL.key, met(before)), NATIONAL, null, AT);
        const after = [...new Map([...before, ...first].map((entry) => [entry.id, entry])).values()];
        const again = comparePackage(content, NATIONAL.key, met(after));
        expect(mergedEntries(again, NATIONAL, null, AT)).toEqual([]);
      }),
    );
  });
});
