import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDatabase } from '../../lib/db/database.ts';
import { changeFindings, purgeFindings } from '../../lib/db/findings.ts';
import { keepListing, type Listing } from '../../lib/db/listing.ts';
import { newId } from '../../lib/util/id.ts';
import { aFinding, aPost } from '../log/findings.ts';

const stamp = { at: '2026-11-22T03:00:00.000Z', by: 'Sari', newId };
let stop = () => {};
afterEach(() => stop());

async function open(count: number) {
  const db = createDatabase(`test-${newId()}`);
  const findings = Array.from({ length: count }, (_, n) =>
    aFinding({ id: newId(), narrative: `temuan ${n}`, post: aPost() }),
  );
  await db.findings.bulkAdd(findings);
  const seen: Listing[] = [];
  stop = keepListing(
    db,
    (listing) => seen.push(listing),
    (error) => {
      throw error;
    },
  );
  const claims = () => seen.at(-1)?.findings.map(({ narrative }) => narrative) ?? [];
  await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
  return { db, findings, seen, claims };
}

describe('the listing', () => {
  it('tells the newest first, then how far it is, then all, without snapshots', async () => {
    const { seen } = await open(1_000);
    expect(seen.map(({ findings, complete, read }) => [findings.length, complete, read.length])).toEqual([
      [400, false, 400],
      [400, false, 1_000],
      [1_000, true, 1_000],
    ]);
    expect(seen[1]?.findings).toBe(seen[0]?.findings);
    expect(seen[0]?.findings.at(-1)?.narrative).toBe('temuan 999');
    expect(seen.at(-1)?.findings.every(({ post }) => post === null)).toBe(true);
  });

  it('reads again only what was changed, added, deleted or purged', async () => {
    const { db, findings, claims } = await open(60);
    const read = vi.spyOn(db.findings, 'toCollection');
    const [first, second] = findings;
    if (!first || !second) throw new Error('no findings');
    await changeFindings(db, [first.id], { narrative: 'lain' }, stamp);
    await vi.waitFor(() => expect(claims()).toContain('lain'));
    await db.findings.add(aFinding({ narrative: 'baru' }));
    await vi.waitFor(() => expect(claims()).toContain('baru'));
    await changeFindings(db, [second.id], { deletedAt: stamp.at }, stamp);
    await vi.waitFor(() => expect(claims()).not.toContain('temuan 1'));
    await purgeFindings(db, [second.id]);
    await changeFindings(
      db,
      findings.slice(2).map(({ id }) => id),
      { narrative: 'semua' },
      stamp,
    );
    await vi.waitFor(() => expect(claims().filter((claim) => claim === 'semua')).toHaveLength(58));
    expect(claims()).toHaveLength(60);
    expect(read).not.toHaveBeenCalled();
  });

  it('reads everything again when a write does not say what it touched', async () => {
    const { db, claims } = await open(3);
    await db.findings.bulkAdd(Array.from({ length: 80 }, () => aFinding({ narrative: 'paket' })));
    await vi.waitFor(() => expect(claims()).toHaveLength(83));
    await db.findings.where(':id').between('0', 'z').delete();
    await vi.waitFor(() => expect(claims()).toEqual([]));
  });
});

it('purges only what was deleted, with all that belongs to it', async () => {
  const { db, findings } = await open(2);
  const ids = findings.map(({ id }) => id);
  await changeFindings(db, ids.slice(1), { deletedAt: stamp.at }, stamp);
  expect(await purgeFindings(db, ids)).toBe(1);
  expect(await db.findings.toCollection().primaryKeys()).toEqual(ids.slice(0, 1));
  expect(
    await db.history
      .where('findingId')
      .equals(ids[1] ?? '')
      .count(),
  ).toBe(0);
});
