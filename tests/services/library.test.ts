import { describe, expect, it } from 'vitest';
import { getClarificationVersion, listClarifications } from '../../lib/db/clarifications.ts';
import { SAMPLES } from '../../lib/library/samples.ts';
import { createLibrary } from '../../lib/services/library.ts';
import { aContext, anEntry } from './fixtures.ts';

describe('library', () => {
  it('makes a version of every edit and keeps the earlier wording', async () => {
    const context = aContext();
    const library = createLibrary(context, () => {});
    const saved = await library.save(null, anEntry());
    if (!saved.ok) throw new Error(saved.error);
    await library.save(
      saved.value.id,
      anEntry({ title: 'Surat suara belum dicetak pada awal Januari 2019' }),
    );
    expect(await listClarifications(context.db)).toMatchObject([{ version: 2 }]);
    expect(await getClarificationVersion(context.db, saved.value.id, 1)).toMatchObject({
      title: anEntry().title,
    });
  });

  it('refuses a second entry under a code in use', async () => {
    const library = createLibrary(aContext(), () => {});
    await library.save(null, anEntry());
    expect(await library.save(null, anEntry())).toMatchObject({ ok: false, error: 'code_taken' });
  });

  it('loads the samples once, removes them in one go, and brings them back', async () => {
    const context = aContext();
    const library = createLibrary(context, () => {});
    const loaded = await library.loadSamples();
    expect(loaded).toBe(SAMPLES.length);
    expect(await library.loadSamples()).toBe(0);
    expect((await listClarifications(context.db)).every((entry) => entry.sample)).toBe(true);
    await library.save(null, anEntry());
    const removed = await library.removeSamples();
    expect(removed).toHaveLength(loaded);
    expect((await listClarifications(context.db)).map((entry) => entry.code)).toEqual(['T-01']);
    await library.restore(removed);
    expect(await listClarifications(context.db)).toHaveLength(loaded + 1);
  });
});
