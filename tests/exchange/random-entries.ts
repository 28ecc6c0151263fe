import fc from 'fast-check';
import {
  CLARIFICATION_STATUSES,
  type Clarification,
  PREPARED_LIMITS,
  SOURCE_KINDS,
} from '../../lib/model/clarification.ts';
import { THEMES } from '../../lib/model/theme.ts';
import { VERDICTS } from '../../lib/model/verdict.ts';
import { stored } from './package/entries.ts';

/** So that a run that fails can be run again. */
const SEED = 20_261_122;

/** Any signs, with those that spreadsheets, CSV, HTML and JSON trip over more often than chance would have them. */
const signs = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '=1+1',
      '@akun',
      '+62 812',
      '-5',
      '1.972',
      '0042',
      '08-02-2024',
      'TRUE',
      '1E5',
      "'kutip",
      '"ganda"; koma, titik',
      "<b>tebal</b> & 'x'",
      '_x0041_',
      '👨‍👩‍👧‍👦 🇮🇩',
      'مرحبا \u202e',
      'baris\nkedua',
      'satu | dua',
      '  tepi  ',
      '\ufeffBOM',
      '\u0000\u0007',
      '__proto__',
    ),
  },
);
const words = (max: number, lead = '') => signs.map((text) => (lead + text).toWellFormed().slice(0, max));
const filled = (max: number) => words(max, 'x').map((text) => text.trim());
const days = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const day = fc.option(days);
const snapshot = fc.option(
  fc.record({
    text: words(200),
    sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
    takenAt: days.map((date) => `${date}T03:00:00.000Z`),
  }),
);
const source = fc.record({
  url: fc.webUrl({ validSchemes: ['https'] }),
  publisher: words(200),
  date: day,
  kind: fc.constantFrom(...SOURCE_KINDS),
  checkedOn: day,
  snapshot,
});
const changes = fc.record({
  title: words(290, 'Judul ').map((text) => `${text.trim()} selesai`),
  verdict: fc.constantFrom(...VERDICTS),
  facts: fc.array(filled(5_000), { minLength: 1, maxLength: 4 }),
  claims: fc.array(words(1_000), { maxLength: 3 }),
  keywords: fc.array(words(100), { maxLength: 3 }),
  whyWrong: words(1_000),
  mustNotSay: fc.array(words(200), { maxLength: 2 }),
  themes: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 3 }),
  scope: fc.record({
    level: fc.constantFrom('national' as const, 'province' as const, 'regency' as const, 'abroad' as const),
    region: words(200),
    election: fc.constantFrom('pemilu' as const, 'pemilihan' as const, 'both' as const),
    year: fc.option(fc.integer({ min: 1945, max: 2200 })),
  }),
  sources: fc.array(source, { maxLength: 3 }),
  statedOn: day,
  validFrom: day,
  validUntil: day,
  reviewBy: day,
  status: fc.constantFrom(...CLARIFICATION_STATUSES),
  prepared: fc.record({
    short: words(PREPARED_LIMITS.short),
    medium: words(PREPARED_LIMITS.medium),
    long: words(PREPARED_LIMITS.long),
  }),
  approvedBy: words(200),
  approvedOn: day,
});

/** So many entries of every shape that the schema lets through, the same each time; every tenth replaces the next. */
export function randomEntries(count: number): Clarification[] {
  const entries = fc
    .sample(changes, { numRuns: count, seed: SEED })
    .map((change, at) => stored({ ...change, code: `E-${at}` }));
  return entries.map((entry, at) => ({
    ...entry,
    supersededBy: at % 10 === 0 ? (entries[at + 1]?.id ?? null) : null,
  }));
}
