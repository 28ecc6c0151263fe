import { expect, test } from 'vitest';
import { ASSOCIATIONS, associatedWith } from '../../lib/matching/associations.ts';
import { Vocabulary } from '../../lib/matching/vocabulary.ts';
import { associate } from '../train/associate.ts';

const pair = (post: string, title: string, claim: number) => ({ post, title, claim: String(claim) });
const PAIRS = [
  ...[1, 2, 3, 4].map((claim) => pair('kirim biodata segera', 'lowongan palsu', claim)),
  ...Array.from({ length: 40 }, (_, claim) => pair('surat suara dicoblos', 'kotak tertukar', claim + 5)),
];

test('a word of posts goes with a word of their titles that they do not say', () => {
  const found = associate(PAIRS);
  expect(found.get('biodata')?.map(([term]) => term)).toContain('lowong');
  expect(found.has('lowong')).toBe(false);
});

test('what one claim says twenty times proves nothing', () => {
  const once = Array.from({ length: 20 }, () => pair('kirim biodata', 'lowongan palsu', 1));
  expect(associate([...once, ...PAIRS.slice(4)]).has('biodata')).toBe(false);
});

test('only terms that the library has and the query does not say are associated', () => {
  const vocabulary = new Vocabulary(['biodata', 'lowong', 'gaji', 'rekrut']);
  for (const id of [0, 1, 2]) vocabulary.tally(id, 1);
  const table = new Map([
    [
      'biodata',
      [
        ['lowong', 0.4],
        ['gaji', 0.3],
        ['rekrut', 0.2],
      ] as const,
    ],
  ]);
  expect([
    ...associatedWith(
      vocabulary,
      new Map([
        [0, 1],
        [2, 1],
      ]),
      table,
    ),
  ]).toEqual([[1, 0.4]]);
});

test('the learned table says that pay goes with vacancies', () => {
  expect(ASSOCIATIONS.get('gaji')?.map(([term]) => term)).toContain('lowong');
});
