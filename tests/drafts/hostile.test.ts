import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/drafts/check.ts';
import { composeDraft } from '../../lib/drafts/compose.ts';
import { countFor } from '../../lib/drafts/count.ts';
import { LIMITS } from '../../lib/drafts/limits.ts';
import { PLATFORMS } from '../../lib/model/platform.ts';
import { redact } from '../../lib/util/redact.ts';
import { OFFICE, sampleEntry } from './entries.ts';

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

  it('in an entry gives a valid draft or a refusal, never a cut fact or a text over the limit', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        words,
        fc.constantFrom(...PLATFORMS),
        (facts, why, platform) => {
          fc.pre(facts[0]?.trim() !== '');
          const entry = { ...sampleEntry('CT-04'), facts, whyWrong: why };
          const { text, refused } = composeDraft(entry, { ...OFFICE, platform });
          if (text === null) return expect(refused).toBe('does_not_fit');
          expect(countFor(platform, text)).toBeLessThanOrEqual(
            LIMITS[platform].max ?? Number.POSITIVE_INFINITY,
          );
          expect(text.split(entry.sources[0]?.url ?? '-')).toHaveLength(2);
        },
      ),
      { numRuns: 300 },
    );
  });
});
