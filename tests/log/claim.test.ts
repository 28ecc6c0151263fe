import { expect, it } from 'vitest';
import { claimOf } from '../../lib/log/claim.ts';

it.each([
  [
    'an officer’s words before a post’s',
    [
      { narrative: '', text: 'Teks panjang' },
      { narrative: ' Golput  dipidana ', text: '' },
    ],
    'Golput dipidana',
  ],
  [
    'else the first sentence',
    [{ narrative: '', text: 'KPU menunda pilkada sampai tahun 2027. Sebarkan ke semua grup.' }],
    'KPU menunda pilkada sampai tahun 2027.',
  ],
  [
    'a shout with what it is about',
    [{ narrative: '', text: 'Viral! Ditemukan tujuh kontainer surat suara. Tolong dicek.' }],
    'Viral! Ditemukan tujuh kontainer surat suara.',
  ],
  ['nothing of nothing', [{ narrative: '', text: ' ' }], ''],
])('tells a claim by %s', (_, findings, claim) => {
  expect(claimOf(findings)).toBe(claim);
});

it('has no telephone number and is no longer than a line or two', () => {
  const claim = claimOf([{ narrative: '', text: `hubungi 081234567890 ${'kata '.repeat(80)}` }]);
  expect(claim).not.toContain('081234567890');
  expect(claim.length).toBeLessThanOrEqual(202);
});
