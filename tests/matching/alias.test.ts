import { describe, expect, test } from 'vitest';
import { createMatcher, proposeAlias } from '../../lib/matching/index.ts';
import { entry, LIBRARY } from './library.ts';

const kpps = LIBRARY.find(({ id }) => id === 'kpps-racun') ?? entry({ id: 'kpps-racun', title: '' });
const POST =
  'Innalillahi... Panitia coblosan di kampung saya tewas habis minum kopi kiriman orang tak dikenal! Mohon doanya ya semua.';

describe('a wording proposed for an entry', () => {
  test('is the narrative, or the sentence that tells most', () => {
    expect(proposeAlias({ text: POST, narrative: 'Panitia TPS tewas minum kopi kiriman' }, kpps)).toBe(
      'Panitia TPS tewas minum kopi kiriman',
    );
    expect(proposeAlias({ text: POST }, kpps)).toBe(
      'Panitia coblosan di kampung saya tewas habis minum kopi kiriman orang tak dikenal!',
    );
  });

  test('once accepted lifts the entry for the next post of this wording', () => {
    const next = { text: 'panitia coblosan tewas minum kopi kiriman orang tdk dikenal' };
    const before =
      createMatcher(LIBRARY)
        .match(next)
        .matches.find(({ id }) => id === 'kpps-racun')?.score ?? 0;
    const alias = proposeAlias({ text: POST }, kpps) ?? '';
    const matcher = createMatcher(LIBRARY);
    matcher.upsert({ ...kpps, claims: [...kpps.claims, alias] });
    const [first] = matcher.match(next).matches;
    expect(first?.id).toBe('kpps-racun');
    expect(first?.score).toBeGreaterThan(Math.max(before, 0.5));
  });

  test.each([
    ['the entry says it already', 'Ratusan petugas KPPS meninggal karena diracun'],
    ['nothing telling is in it', 'wah parah nih'],
    ['it is empty', ''],
  ])('is none where %s', (_, text) => {
    expect(proposeAlias({ text }, kpps)).toBeNull();
  });

  test('is no longer than a claim, cut between words', () => {
    const alias =
      proposeAlias({ text: `surat suara palsu beredar ${'panjang sekali '.repeat(100)}` }, kpps) ?? '';
    expect(alias.length).toBeLessThanOrEqual(240);
    expect(alias).toMatch(/(?:panjang|sekali)$/);
  });
});
