import { describe, expect, it } from 'vitest';
import { type ClaimPost, groupSimilar } from '../../lib/matching/index.ts';
import { CLAIMS } from './claims.ts';

const posts: (ClaimPost & { true: string })[] = Object.entries(CLAIMS).flatMap(([name, texts]) =>
  texts.map((text, index) => ({ id: `${name} ${index}`, text, true: name })),
);
const nameOf = (id: string) => id.replace(/ \d+$/, '');

describe('posts of one subject that make different claims', () => {
  const groups = groupSimilar(posts);

  it('stand in groups of one claim each', () => {
    const mixed = groups.filter((ids) => new Set(ids.map(nameOf)).size > 1);
    expect(mixed).toEqual([]);
  });

  it('are mostly found together', () => {
    const largest = Object.keys(CLAIMS).map((name) =>
      Math.max(...groups.map((ids) => ids.filter((id) => nameOf(id) === name).length)),
    );
    const together = largest.reduce((sum, count) => sum + count, 0);
    expect(together / posts.length).toBeGreaterThan(0.6);
  });

  it('are parted by what officers chose, however alike they are', () => {
    const text = 'Beredar video kotak suara dibuka petugas KPPS di gudang kecamatan';
    const alike: ClaimPost[] = [
      { id: 'a', text, claim: 'issue 1' },
      { id: 'b', text: `${text} malam hari`, claim: null },
      { id: 'c', text: `${text} siang`, claim: 'issue 2' },
    ];
    expect(groupSimilar(alike).filter((ids) => ids.includes('a') && ids.includes('c'))).toEqual([]);
  });
});
