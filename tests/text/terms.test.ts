import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sound } from '../../lib/text/sound.ts';
import { stem } from '../../lib/text/stem.ts';
import { termsOf } from '../../lib/text/terms.ts';
import { tokens } from '../../lib/text/tokens.ts';

const termsIn = (text: string) => tokens(text).flatMap(({ word }) => termsOf(word));

describe('spellings of one word become one term', () => {
  test.each([
    ['memilih dipilih pemilihan milih pilihan pilih'],
    ['mencoblos dicoblos tercoblos pencoblosan nyoblos coblos'],
    ['mengirim dikirim pengiriman ngirim kirim'],
    ['Soekarno Sukarno'],
    ['aktivitas aktifitas'],
    ['hoax hoaks'],
    ['bangeeet banget bangettt'],
    ['yg yang'],
    ['utang hutang'],
    ['imbau himbau mengimbau menghimbau'],
    ['sebabkan menyebabkan'],
    ['rusak merusak perusakan'],
    ['tujuh 7'],
    ["jum'at jumat"],
    ['anak2 anak'],
    ['Ramadhan Ramadan'],
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map((word) => termsIn(word).join(' '))).size).toBe(1);
  });

  test.each([
    ['7 1.972', ['7', '1972']],
    ['10rb', termsIn('10 ribu')],
    ['capres', termsIn('calon presiden')],
    ['Komisi Pemilihan Umum', termsIn('KPU')],
    ['Kuala Lumpur', ['ualalumpur']],
    ['anak-anak', [...termsIn('anak'), ...termsIn('anak')]],
    ['s u r a t  s u a r a', termsIn('surat suara')],
    ['h.o.a.k.s', termsIn('hoaks')],
    ['lihat https://t.co/abc dan kirim ke a@b.id', termsIn('lihat dan kirim ke')],
  ])('%s', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  test.each([
    ['pemilu', 'pemilih'],
    ['suara', 'saudara'],
    ['KPU', 'KPK'],
    ['7', '17'],
  ])('%s and %s stay apart', (a, b) => {
    expect(termsIn(a)).not.toEqual(termsIn(b));
  });
});

describe('tokens', () => {
  test('ranges are those of the original text', () => {
    const text = 'Cek 𝓗𝓸𝓪𝔁 #SuratSuara t3rc0bl0s, 1.972 s u a r a';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Cek',
      '𝓗𝓸𝓪𝔁',
      '#SuratSuara',
      't3rc0bl0s',
      '1.972',
      's u a r a',
    ]);
  });
});

const CASES = new URL('../../../shared/language/id-stem-test.tsv', import.meta.url);

describe.skipIf(!existsSync(CASES))(
  'the public stemmer cases (skipped where ../shared/language is absent)',
  () => {
    test('at least 85 of 100 derivations meet their root', () => {
      const cases = readFileSync(CASES, 'utf8').trim().split('\n').slice(1);
      const met = cases.filter((line) => {
        const [word = '', root = ''] = line
          .toLowerCase()
          .split('\t')
          .map((part) => part.split('-')[0] ?? '');
        return sound(stem(word)) === sound(stem(root));
      });
      expect(met.length / cases.length).toBeGreaterThanOrEqual(0.85);
    });
  },
);
