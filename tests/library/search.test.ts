import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../lib/library/samples.ts';
import { FUSE_OPTIONS, librarySearch } from '../../lib/library/search.ts';
import type { Clarification } from '../../lib/model/clarification.ts';

const entries = SAMPLES.map(
  (sample, index): Clarification => ({
    ...sample,
    id: String(index),
    version: 1,
    sample: true,
    createdAt: '',
    updatedAt: '',
    updatedBy: '',
    deletedAt: null,
  }),
);
const search = librarySearch(entries);
const codes = async (query: string) => (await search(query))?.map((entry) => entry.code);

describe('the library by hand', () => {
  it('gives everything in its own order for nothing', async () => {
    expect(await search('  ')).toEqual(entries);
  });

  it('finds an entry by its code first', async () => {
    expect((await codes('kl-05'))?.[0]).toBe('KL-05');
  });

  it('finds words of different fields together, also with a slip', async () => {
    expect((await codes('kontainer priok'))?.[0]).toBe('KL-01');
    expect(await codes('kontaner')).toContain('KL-01');
  });

  it('wants every word', async () => {
    expect(await codes('kontainer zzzzqq')).toEqual([]);
  });

  it.each(['!kontainer', '^kontainer', "'kontainer", '=kontainer', 'kontainer | server'])(
    'reads no operators in %o',
    async (query) => {
      expect(await codes(query)).toEqual(await codes(query.replace(/[^a-z ]/g, ' ')));
    },
  );

  it('finds in many parts what it finds in one, in the same order', async () => {
    const many = Array.from({ length: 60 }, (_, copy) =>
      entries.map((entry) => ({ ...entry, id: `${copy} ${entry.id}`, title: `${entry.title} ${copy}` })),
    ).flat();
    const found = await librarySearch(many)('kontainer priok');
    const one = new Fuse(many, FUSE_OPTIONS).search('kontainer priok').map(({ item }) => item.id);
    expect(found?.map(({ id }) => id)).toEqual(one);
    expect(one.length).toBeGreaterThan(50);
  });

  it('stops between two parts when nobody waits any more', async () => {
    const many = Array.from({ length: 60 }, () => entries).flat();
    let asked = 0;
    const isWanted = () => {
      asked += 1;
      return asked < 3;
    };
    expect(await librarySearch(many)('kontainer', isWanted)).toBeNull();
    expect(asked).toBe(3);
  });
});
