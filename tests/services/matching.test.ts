import { describe, expect, it } from 'vitest';
import { getIndex, putIndex } from '../../lib/db/indexes.ts';
import type { ServiceContext } from '../../lib/services/context.ts';
import { createLibrary } from '../../lib/services/library.ts';
import { createMatching } from '../../lib/services/matching.ts';
import { aContext, anEntry } from './fixtures.ts';

const ask = (text: string) => ({ text, narrative: '', quoted: [], linkTitles: [], links: [] });
const CLAIM = 'Kabar 7 kontainer surat suara sudah dicoblos di Tanjung Priok';

const start = (context: ServiceContext) => {
  const matching = createMatching(context, 0);
  return { matching, library: createLibrary(context, matching.changed) };
};

const save = async (library: ReturnType<typeof createLibrary>, ...input: Parameters<typeof anEntry>) => {
  const saved = await library.save(null, anEntry(...input));
  if (!saved.ok) throw new Error(saved.error);
  return saved.value.id;
};

const saved = async (context: ReturnType<typeof aContext>) => {
  await expect.poll(() => getIndex(context.db)).toBeDefined();
};

describe('matching over the store', () => {
  it('finds an entry that was added after the first question, and not one that was deleted', async () => {
    const { matching, library } = start(aContext());
    expect((await matching.match(ask(CLAIM))).matches).toEqual([]);
    const id = await save(library);
    expect((await matching.match(ask(CLAIM))).matches[0]?.id).toBe(id);
    await library.remove([id]);
    expect((await matching.match(ask(CLAIM))).matches).toEqual([]);
  });

  it('starts from the saved index and takes in what changed while it was away', async () => {
    const context = aContext();
    const first = start(context);
    const id = await save(first.library);
    await first.matching.match(ask(CLAIM));
    await saved(context);
    context.clock.at = '2026-11-22T04:00:00.000Z';
    const away = createLibrary(context, () => {});
    const later = await save(away, {
      code: 'T-02',
      title: 'Tinta pemilu aman dan bersertifikat halal',
      claims: [],
    });
    const { matching } = start(context);
    expect((await matching.match(ask(CLAIM))).matches[0]?.id).toBe(id);
    expect((await matching.match(ask('Tinta pemilu haram tidak bersertifikat halal'))).matches[0]?.id).toBe(
      later,
    );
  });

  it('builds a damaged index anew', async () => {
    const context = aContext();
    const id = await save(start(context).library);
    await putIndex(context.db, { version: 'broken', rows: [1, 2, 3] }, context.clock.at);
    expect((await start(context).matching.match(ask(CLAIM))).matches[0]?.id).toBe(id);
  });

  it('never gives a strong match to an entry that lapsed since the index was saved', async () => {
    const context = aContext();
    const first = start(context);
    const id = await save(first.library, { validUntil: '2026-11-22' });
    await first.matching.match(ask(CLAIM));
    await saved(context);
    context.clock.at = '2026-11-24T04:00:00.000Z';
    const [match] = (await start(context).matching.match(ask(CLAIM))).matches;
    expect(match).toMatchObject({ id });
    expect(match?.band).not.toBe('strong');
    expect(match?.reasons.map(({ code }) => code)).toContain('expired');
  });
});
