import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardContent, cardAltText, cardContent } from '../../lib/drafts/card/content.ts';
import { CARD_SIZES, type CardLayout, type CardSize, layOutCard } from '../../lib/drafts/card/layout.ts';
import { type Font, wrap } from '../../lib/drafts/card/wrap.ts';
import { findRuns } from '../../lib/drafts/phrase-search.ts';
import { TRUE_EVENT_VERDICTS } from '../../lib/model/verdict.ts';
import { ANSWERABLE, NOW, OFFICE, officialAt, sampleEntry } from './entries.ts';

const SIZES = Object.keys(CARD_SIZES) as CardSize[];
/** About as wide as the letters of most fonts; the browser measures the real ones. */
const measure = (text: string, { size }: Font) => [...text].length * size * 0.55;
const entry = { ...sampleEntry('CT-04'), sources: [officialAt('https://kab-contoh.kpu.go.id/a')] };

const content: CardContent = {
  office: 'KPU Kabupaten Contoh',
  day: '21 November 2026',
  facts: ['Fakta pertama berdiri di sini.'],
  provisional: '',
  link: 'https://kab-contoh.kpu.go.id/a',
};
const layOut = (changes: Partial<CardContent>, size: CardSize = 'square', modules = 45) =>
  layOutCard({ ...content, ...changes }, size, modules, measure);

const texts = ({ shapes }: CardLayout) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** No line leaves the margins or the picture, none stands on another. */
function expectInPlace(card: CardLayout) {
  const lines = texts(card);
  for (const { x, text, font, rtl } of lines) {
    const width = measure(text, font);
    expect(rtl ? x - width : x).toBeGreaterThanOrEqual(72);
    expect(rtl ? x : x + width).toBeLessThanOrEqual(card.width - 72);
  }
  for (const [at, { y, font }] of lines.entries()) {
    const above = lines[at - 1];
    expect(y + font.size * 0.3).toBeLessThanOrEqual(card.height);
    if (above) expect(y - font.size).toBeGreaterThanOrEqual(above.y - 1);
  }
}

describe('what a card says', () => {
  it.each(ANSWERABLE.map((one) => [one.code, one] as const))(
    'of %s: facts and the link, not the hoax',
    (_, one) => {
      const { content: made } = cardContent(one, OFFICE);
      const said = made ? [made.office, ...made.facts, made.provisional].join('\n') : '';
      expect(said).not.toBe('');
      expect(findRuns(said, one.claims, 4)).toEqual([]);
      if (TRUE_EVENT_VERDICTS.has(one.verdict)) expect(said).not.toMatch(/hoa(ks|x)|tidak benar|bohong/i);
      if (one.verdict === 'SEDANG_DITANGANI')
        expect(made?.provisional).toMatch(/^Informasi sementara per \d/);
    },
  );

  it.each([
    ['expired', { validUntil: '2020-01-01' }],
    ['revoked', { status: 'revoked' as const }],
    ['no_source', { sources: [] }],
    ['lookalike', { sources: [officialAt('https://kpu.go.id.contoh.xyz/a')] }],
    ['statement_date_missing', { status: 'provisional' as const, statedOn: null }],
    ['claim_restated', { claims: ['tidak ada hukuman bagi warga yang golput'] }],
    ['must_not_say', { mustNotSay: ['tidak ada hukuman'] }],
    ['denies_true_event', { verdict: 'BENAR' as const, facts: ['Kabar itu tidak benar.'] }],
    ['personal_data', { facts: ['Hubungi 0812-3456-7890 untuk penjelasan.'] }],
    ['link_too_long', { sources: [officialAt(`https://www.kpu.go.id/${'a'.repeat(700)}`)] }],
  ])('is nothing where the entry may not answer: %s', (refused, changes) => {
    expect(cardContent({ ...entry, ...changes }, OFFICE)).toEqual({ content: null, refused });
  });

  it('leaves out a later fact that a picture may not say, and keeps the others', () => {
    const facts = ['Fakta utama.', 'Hubungi 0812-3456-7890.', 'Fakta lain.'];
    expect(cardContent({ ...entry, facts }, OFFICE).content?.facts).toEqual(['Fakta utama.', 'Fakta lain.']);
  });

  it('names the office, or else whoever published the source', () => {
    const named = (unit: string, signature: string) =>
      cardContent(entry, { unit, signature, now: NOW }).content?.office;
    expect(named('KPU Kota Contoh', '– Humas')).toBe('KPU Kota Contoh');
    expect(named('', '– Humas KPU Contoh')).toBe('Humas KPU Contoh');
    expect(named('', '')).toBe('KPU');
  });

  it('is told whole to those who cannot see it', () => {
    const alt = cardAltText({ ...content, facts: ['Satu.', 'Dua.'], provisional: 'Informasi sementara.' });
    expect(alt).toBe(
      'Gambar keterangan KPU Kabupaten Contoh. Satu. Informasi sementara. Dua. Sumber resmi: https://kab-contoh.kpu.go.id/a',
    );
  });
});

describe('the layout', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'a'.repeat(200),
      '👨‍👩‍👧‍👦',
      'انتخابات',
      '🇮🇩🇮🇩🇮🇩',
      'https://www.kpu.go.id/berita/baca/12345678901234567890',
    ),
  );
  const fact = fc
    .array(word, { minLength: 1, maxLength: 60 })
    .map((words) => words.join(' ').replace(/\s+/g, ' ').trim() || 'fakta');

  it('keeps every line in its place and shows whole facts in order, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fact, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...SIZES),
        (facts, size) => {
          const card = layOut({ facts, provisional: 'Informasi sementara per 9 Februari 2024.' }, size);
          if (typeof card === 'string') return;
          expectInPlace(card);
          expect(facts.slice(0, card.shown.facts.length)).toEqual(card.shown.facts);
          const shown = squeezed(
            texts(card)
              .map(({ text }) => text)
              .join(''),
          );
          for (const one of card.shown.facts) expect(shown).toContain(squeezed(one));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves out later facts rather than making the first one small', () => {
    const card = layOut({ facts: ['Fakta pertama.', 'Kata '.repeat(80), 'Kata '.repeat(80)] });
    if (typeof card === 'string') throw new Error(card);
    expect(card.shown.facts).toHaveLength(2);
    expect(Math.max(...texts(card).map(({ font }) => font.size))).toBeGreaterThanOrEqual(42);
  });

  it('has more room when upright', () => {
    const facts = ['Kata '.repeat(180).trim()];
    expect(layOut({ facts }, 'square')).toBe('does_not_fit');
    expect(layOut({ facts }, 'portrait')).not.toBe('does_not_fit');
  });

  it('says that a fact of 5,000 characters does not fit, and that a code would be too fine', () => {
    for (const size of SIZES)
      expect(layOut({ facts: ['Kata panjang '.repeat(385)] }, size)).toBe('does_not_fit');
    expect(layOut({}, 'square', 77)).toBe('link_too_long');
  });

  it('shows 20 facts of 5,000 characters after a short one as that one alone', () => {
    const card = layOut({ facts: ['Fakta pertama.', ...Array(19).fill('Kata panjang '.repeat(385))] });
    expect(typeof card === 'string' ? card : card.shown.facts).toEqual(['Fakta pertama.']);
  });

  it('lets Arabic words begin at the right', () => {
    const card = layOut({ facts: ['انتخابات حرة ونزيهة'] });
    const line =
      typeof card === 'string' ? undefined : texts(card).find(({ text }) => /\p{sc=Arab}/u.test(text));
    expect(line).toMatchObject({ rtl: true, x: 1080 - 72 - 40 });
  });

  it('takes no visible character apart', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(wrap(family.repeat(4), 1, { size: 30, weight: 400 }, measure)).toEqual(Array(4).fill(family));
  });
});
