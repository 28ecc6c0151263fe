import { describe, expect, it } from 'vitest';
import { getClarification, versionsOf } from '../../lib/db/clarifications.ts';
import { createLibrary } from '../../lib/services/library.ts';
import { createLikeness } from '../../lib/services/likeness.ts';
import { createMatching } from '../../lib/services/matching.ts';
import { createPackages } from '../../lib/services/packages.ts';
import { newId } from '../../lib/util/id.ts';
import { stored } from '../exchange/package/entries.ts';
import { aContext, anEntry } from './fixtures.ts';

async function aLibrary(...codes: string[]) {
  const context = aContext();
  const library = createLibrary(context, () => {});
  const ids: string[] = [];
  for (const code of codes) {
    const saved = await library.save(null, anEntry({ code }));
    if (!saved.ok) throw new Error(saved.error);
    ids.push(saved.value.id);
  }
  return { context, library, ids };
}

describe('changes of many entries', () => {
  it('make a version each and are taken back as a further version', async () => {
    const { context, library, ids } = await aLibrary('A', 'B');
    const outcome = await library.change(ids, { kind: 'status', status: 'revoked' });
    if (!outcome.ok) throw new Error(outcome.error);
    expect(outcome.value.changed.map(({ version }) => version)).toEqual([2, 2]);
    expect(await getClarification(context.db, ids[0] ?? '')).toMatchObject({ status: 'revoked' });
    expect(await library.revert(outcome.value.changed)).toEqual({ ok: true, value: 2 });
    expect(await getClarification(context.db, ids[0] ?? '')).toMatchObject({
      status: 'in_force',
      version: 3,
    });
    expect(await versionsOf(context.db, ids[0] ?? '')).toHaveLength(3);
  });

  it('leave entries of publishers alone, and undo leaves alone what went on since', async () => {
    const { context, library, ids } = await aLibrary('A');
    const received = stored({ code: 'N', publisher: { key: 'K', name: 'KPU RI' } });
    await context.db.clarifications.put(received);
    const outcome = await library.change([...ids, received.id], { kind: 'theme', theme: 'dpt' });
    if (!outcome.ok) throw new Error(outcome.error);
    expect(outcome.value).toMatchObject({ changed: [{ id: ids[0] }], ofPublishers: 1 });
    await library.save(ids[0] ?? '', anEntry({ code: 'A', themes: ['tps'] }));
    expect(await library.revert(outcome.value.changed)).toEqual({ ok: true, value: 0 });
    expect(await getClarification(context.db, ids[0] ?? '')).toMatchObject({ themes: ['tps'], version: 3 });
  });
});

describe('entries that replace each other in a circle', () => {
  it('are refused when one is saved, with their codes', async () => {
    const { library, ids } = await aLibrary('A', 'B', 'C');
    const [a = '', b = '', c = ''] = ids;
    expect(await library.save(a, anEntry({ code: 'A', supersededBy: b }))).toMatchObject({ ok: true });
    expect(await library.save(b, anEntry({ code: 'B', supersededBy: c }))).toMatchObject({ ok: true });
    const refused = await library.save(c, anEntry({ code: 'C', supersededBy: a }));
    expect(refused).toMatchObject({ ok: false, error: 'supersedes_circle' });
    expect(refused.ok || refused.detail.split(' → ').sort()).toEqual(expect.arrayContaining(['A', 'B', 'C']));
    expect(await library.save(a, anEntry({ code: 'A', supersededBy: a }))).toMatchObject({
      ok: false,
      detail: 'A → A',
    });
  });

  it('are refused when a batch would make them, and nothing of it is stored', async () => {
    const { context, library, ids } = await aLibrary('A');
    const [a = ''] = ids;
    const incoming = stored({ code: 'P', supersededBy: a });
    await library.save(a, anEntry({ code: 'A', supersededBy: incoming.id }));
    const packages = createPackages(context, () => {});
    const batch = newId();
    await packages.stage(batch, [stored({ code: 'Q' }), incoming]);
    const outcome = await packages.commit({ batch, count: 2, issued: null });
    expect(outcome).toMatchObject({ ok: false, error: 'supersedes_circle' });
    expect(await context.db.clarifications.count()).toBe(1);
  });
});

describe('likeness while an entry is written', () => {
  const ask = async (text: string, changes = {}) => {
    const context = aContext();
    const matching = createMatching(context);
    await createLibrary(context, matching.changed).loadSamples();
    const draft = { id: null, texts: [text], region: '', year: '', ...changes };
    const found = await createLikeness(context, matching).likeEntries(draft);
    return found.map(({ code, differs }) => [code, differs] as const);
  };

  it('names the entry that answers the same claim', async () => {
    const found = await ask('7 kontainer surat suara sudah dicoblos di Priok');
    // The true event of Kuala Lumpur is its twin; other entries on ballots are neither.
    expect(found).toEqual([
      ['KL-01', []],
      ['KL-11', ['place', 'figures']],
    ]);
    expect((await ask('petugas KPPS diracun'))[0]).toEqual(['KL-12', []]);
  });

  it('names a twin by what differs, from the text or from the scope of the form', async () => {
    const [twin] = await ask('10 kontainer surat suara tercoblos ditemukan di Belawan tahun 2029');
    expect(twin).toEqual(['KL-01', ['year', 'figures']]);
    const [elsewhere] = await ask('WNA China punya KTP dan masuk DPT', { region: 'Bekasi', year: '2029' });
    expect(elsewhere?.[0]).toBe('KL-14');
    expect(elsewhere?.[1]).toEqual(expect.arrayContaining(['place', 'year']));
  });

  it('says what any of the texts differs in, also where the likest one leaves it out', async () => {
    const texts = ['7 kontainer surat suara sudah dicoblos', '7 kontainer surat suara tercoblos tahun 2029'];
    expect((await ask('', { texts }))[0]).toEqual(['KL-01', ['year']]);
  });

  it('is silent for a claim of its own, and for nothing', async () => {
    expect(await ask('Kotak suara terbuat dari kardus')).toEqual([]);
    expect(await ask('  ')).toEqual([]);
  });
});
