import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getClarificationVersion, listClarifications } from '../../lib/db/clarifications.ts';
import { getOfficeKey, listTrustedKeys } from '../../lib/db/keys.ts';
import { signText, verifyText } from '../../lib/exchange/package/keys.ts';
import { createLibrary } from '../../lib/services/library.ts';
import { createPackages } from '../../lib/services/packages.ts';
import { newId } from '../../lib/util/id.ts';
import { stored } from '../exchange/package/entries.ts';
import { aContext, anEntry } from './fixtures.ts';

const ISSUED_AT = '2026-11-20T03:00:00.000Z';
const PUBLISHER = { key: 'N'.repeat(43), name: 'KPU RI' };

let context: ReturnType<typeof aContext>;
let packages: ReturnType<typeof createPackages>;
const told: string[] = [];

beforeEach(() => {
  told.length = 0;
  context = aContext();
  packages = createPackages(context, (entries) => told.push(...entries.map(({ id }) => id)));
});

describe("the office's key", () => {
  it('is made once, kept, and still signs when it is read again', async () => {
    const [first, second] = await Promise.all([packages.ensureKey(), packages.ensureKey()]);
    expect(first).toEqual(second);
    const key = await getOfficeKey(context.db);
    if (!key) throw new Error('no key was kept');
    expect(await verifyText('isi', key.publicKey, await signText('isi', key))).toBe(true);
  });
});

describe('keys of others', () => {
  it('are known, renamed and forgotten', async () => {
    await packages.trust(PUBLISHER.key, 'KPU', []);
    await packages.trust(PUBLISHER.key, 'KPU RI', []);
    expect(await listTrustedKeys(context.db)).toMatchObject([
      { name: 'KPU RI', trustedBy: 'Sari', roles: [] },
    ]);
    await packages.forget(PUBLISHER.key);
    expect(await listTrustedKeys(context.db)).toEqual([]);
  });

  it('gain roles when they are trusted again, and lose them only when told to', async () => {
    await packages.trust(PUBLISHER.key, 'KPU RI', ['publish']);
    await packages.trust(PUBLISHER.key, 'KPU RI', ['approve']);
    expect(await listTrustedKeys(context.db)).toMatchObject([{ roles: ['publish', 'approve'] }]);
    await packages.setRoles(PUBLISHER.key, ['approve']);
    expect(await listTrustedKeys(context.db)).toMatchObject([{ roles: ['approve'] }]);
    expect(await packages.setRoles('x'.repeat(43), [])).toMatchObject({ ok: false, error: 'not_found' });
  });
});

describe('a batch', () => {
  const batch = newId();
  const commit = (count: number, issued: { key: string; at: string } | null = null) =>
    packages.commit({ batch, count, issued });

  it('counts only once it is committed, then whole, with its versions', async () => {
    const entries = Array.from({ length: 450 }, (_, at) => stored({ code: `K-${at}` }));
    await packages.stage(batch, entries.slice(0, 300));
    await packages.stage(batch, entries.slice(300));
    expect(await listClarifications(context.db)).toEqual([]);
    expect(await commit(450)).toEqual({ ok: true, value: 450 });
    expect(await listClarifications(context.db)).toHaveLength(450);
    expect(await getClarificationVersion(context.db, entries[449]?.id ?? '', 1)).toBeDefined();
    expect(await context.db.staged.count()).toBe(0);
    await vi.waitFor(() => expect(told).toHaveLength(450));
  });

  it('of which a part is gone writes nothing', async () => {
    await packages.stage(batch, [stored({ code: 'A' })]);
    await packages.stage(newId(), [stored({ code: 'B' })]);
    expect(await commit(1)).toMatchObject({ ok: false, error: 'library_changed' });
    await packages.stage(batch, [stored({ code: 'C' })]);
    expect(await commit(2)).toMatchObject({ ok: false, error: 'library_changed' });
    expect(await listClarifications(context.db)).toEqual([]);
  });

  it('that was overtaken by an edit writes nothing', async () => {
    const saved = await createLibrary(context, () => {}).save(null, anEntry());
    if (!saved.ok) throw new Error(saved.error);
    await packages.stage(batch, [stored({ code: 'A' }), stored({ id: saved.value.id, version: 1 })]);
    expect(await commit(2)).toMatchObject({ ok: false, error: 'library_changed' });
    expect(await listClarifications(context.db)).toMatchObject([{ code: 'T-01' }]);
  });

  it('can be given up', async () => {
    await packages.stage(batch, [stored()]);
    await packages.discard(batch);
    expect(await context.db.staged.count()).toBe(0);
  });

  it('remembers the newest package of its publisher', async () => {
    await packages.trust(PUBLISHER.key, PUBLISHER.name, ['publish']);
    for (const at of ['2026-11-22T03:00:00.000Z', '2026-11-20T03:00:00.000Z']) {
      await packages.stage(batch, [stored({ publisher: PUBLISHER })]);
      await commit(1, { key: PUBLISHER.key, at });
    }
    expect(await listTrustedKeys(context.db)).toMatchObject([{ lastIssuedAt: '2026-11-22T03:00:00.000Z' }]);
  });

  it('takes no date of the future for the newest, so that a wrong clock does not make later packages look old', async () => {
    await packages.trust(PUBLISHER.key, PUBLISHER.name, ['publish']);
    await packages.stage(batch, [stored({ publisher: PUBLISHER })]);
    await commit(1, { key: PUBLISHER.key, at: '2036-01-01T00:00:00.000Z' });
    expect(await listTrustedKeys(context.db)).toMatchObject([{ lastIssuedAt: context.clock.at }]);
  });
});

describe('a package', () => {
  const batch = newId();
  const commit = (key: string) => packages.commit({ batch, count: 1, issued: { key, at: ISSUED_AT } });

  it.each([
    ['nobody knows', null],
    ['is only known by name', []],
    ['may only approve', ['approve']],
  ] as const)('of a key that %s is not merged, whatever the page asked before', async (_, roles) => {
    if (roles) await packages.trust(PUBLISHER.key, PUBLISHER.name, [...roles]);
    await packages.stage(batch, [stored({ publisher: PUBLISHER })]);
    expect(await commit(PUBLISHER.key)).toMatchObject({ ok: false, error: 'key_may_not_publish' });
    expect(await listClarifications(context.db)).toEqual([]);
  });

  it('is not merged once the role was taken away while it was on the screen', async () => {
    await packages.trust(PUBLISHER.key, PUBLISHER.name, ['publish', 'approve']);
    await packages.stage(batch, [stored({ publisher: PUBLISHER })]);
    await packages.setRoles(PUBLISHER.key, ['approve']);
    expect(await commit(PUBLISHER.key)).toMatchObject({ ok: false, error: 'key_may_not_publish' });
    await packages.setRoles(PUBLISHER.key, ['publish']);
    expect(await commit(PUBLISHER.key)).toEqual({ ok: true, value: 1 });
  });

  it('carries entries of its own publisher only, and touches none of another', async () => {
    const other = { key: 'M'.repeat(43), name: 'KPU Jabar' };
    for (const { key, name } of [PUBLISHER, other]) await packages.trust(key, name, ['publish']);
    const entry = stored({ publisher: other });
    await packages.stage(batch, [entry]);
    expect(await commit(PUBLISHER.key)).toMatchObject({ ok: false, error: 'invalid_input' });
    expect(await packages.commit({ batch, count: 1, issued: null })).toMatchObject({ ok: false });
    expect(await commit(other.key)).toEqual({ ok: true, value: 1 });
    await packages.stage(batch, [{ ...entry, publisher: PUBLISHER, version: 9 }]);
    expect(await commit(PUBLISHER.key)).toMatchObject({ ok: false, error: 'library_changed' });
  });

  it('of this office itself needs no role', async () => {
    const own = await packages.ensureKey();
    if (!own.ok) throw new Error(own.error);
    await packages.stage(batch, [stored()]);
    expect(await commit(own.value)).toEqual({ ok: true, value: 1 });
  });
});

describe('an entry of another publisher', () => {
  it('cannot be edited here, and keeps its version when it is deleted and restored', async () => {
    const entry = stored({ publisher: PUBLISHER, version: 4 });
    const batch = newId();
    await packages.trust(PUBLISHER.key, PUBLISHER.name, ['publish']);
    await packages.stage(batch, [entry]);
    await packages.commit({ batch, count: 1, issued: { key: PUBLISHER.key, at: ISSUED_AT } });
    const library = createLibrary(context, () => {});
    expect(await library.save(entry.id, anEntry())).toMatchObject({ ok: false, error: 'entry_of_publisher' });
    await library.remove([entry.id]);
    await library.restore([entry.id]);
    expect(await listClarifications(context.db)).toMatchObject([{ version: 4, title: entry.title }]);
  });
});
