import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../lib/library/samples.ts';
import { librarySearch } from '../../lib/library/search.ts';
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
const codes = (query: string) => search(query).map((entry) => entry.code);

describe('the library by hand', () => {
  it('gives everything in its own order for nothing', () => {
    expect(search('  ')).toEqual(entries);
  });

  it('finds an entry by its code first', () => {
    expect(codes('kl-05')[0]).toBe('KL-05');
  });

  it('finds words of different fields together, also with a slip', () => {
    expect(codes('kontainer priok')[0]).toBe('KL-01');
    expect(codes('kontaner')).toContain('KL-01');
  });

  it('wants every word', () => {
    expect(codes('kontainer zzzzqq')).toEqual([]);
  });

  it.each(['!kontainer', '^kontainer', "'kontainer", '=kontainer', 'kontainer | server'])(
    'reads no operators in %o',
    (query) => {
      expect(codes(query)).toEqual(codes(query.replace(/[^a-z ]/g, ' ')));
    },
  );
});
