import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/drafts/check.ts';
import { composeDraft } from '../../lib/drafts/compose.ts';
import { countFor } from '../../lib/drafts/count.ts';
import { limitFor } from '../../lib/drafts/limits.ts';
import { threadParts } from '../../lib/drafts/thread.ts';
import { DRAFT_LENGTHS, FORMS, TONES } from '../../lib/model/draft-style.ts';
import { PLATFORMS } from '../../lib/model/platform.ts';
import { redact } from '../../lib/util/redact.ts';
import { OFFICE, officialAt, sampleEntry } from './entries.ts';

const PIECES = [
  'a',
  'a.',
  'a@',
  '0',
  '08 ',
  '!?',
  '?',
  ' ',
  'A',
  'kpu.go.id ',
  'https://',
  '\u200d',
  '😀',
  '.',
];

/** No measure of speed: linear work takes some milliseconds here, quadratic work much longer than this. */
const HANGS_MS = 2_000;

const elapsed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe('text that is made to hurt', () => {
  it.each(PIECES)('of %j does not hang', (piece) => {
    const context = { clarification: sampleEntry('KL-01'), platform: 'x' } as const;
    const draft = piece.repeat(5_000 / piece.length);
    expect(elapsed(() => checkDraft(draft, context))).toBeLessThan(HANGS_MS);
    const post = piece.repeat(100_000 / piece.length);
    expect(elapsed(() => redact(post))).toBeLessThan(HANGS_MS);
  });

  const PASTED = [
    '<b>tebal</b> & *bintang* ',
    '\u202eteks\u202c ',
    '👨‍👩‍👧‍👦🇮🇩 ',
    'نص عربي ',
    'e\u0301',
    '(1/2)\n\n',
  ];
  const sentence = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.constantFrom(...PASTED),
    fc.constantFrom(...PASTED).map((piece) => piece.repeat(5_000 / piece.length)),
  );
  const link = fc
    .integer({ min: 0, max: 3_900 })
    .map((length) => `https://kab-contoh.kpu.go.id/${'a'.repeat(length)}`);
  const style = fc.record({
    platform: fc.constantFrom(...PLATFORMS),
    form: fc.constantFrom(...FORMS),
    tone: fc.constantFrom(...TONES),
    length: fc.constantFrom(...DRAFT_LENGTHS),
    greeting: sentence,
    signature: sentence,
    closing: sentence,
    hashtags: sentence,
  });

  it('in an entry or in the settings gives a valid draft or a refusal, never a cut text or one over the limit', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 4 }),
        sentence,
        link,
        style,
        (facts, whyWrong, url, how) => {
          fc.pre(facts[0]?.trim() !== '');
          const entry = {
            ...sampleEntry('CT-04'),
            facts,
            whyWrong,
            sources: [officialAt(url)],
          };
          const { text, refused } = composeDraft(entry, { ...OFFICE, ...how });
          if (text === null) {
            expect(refused).toBe('does_not_fit');
            return;
          }
          const { max } = limitFor(how.platform, how.form);
          for (const part of threadParts(text) ?? [text])
            expect(countFor(how.platform, part)).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY);
          expect(text.split(url).length).toBeGreaterThanOrEqual(2);
          expect(text.isWellFormed()).toBe(true);
          // A cluster that was cut would leave its joiner at the end of a line.
          expect(text).not.toMatch(/\u200d(\n|$)/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});
