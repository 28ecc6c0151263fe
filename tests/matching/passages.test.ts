import { describe, expect, test } from 'vitest';
import { Documents } from '../../lib/matching/documents.ts';
import { createMatcher } from '../../lib/matching/index.ts';
import { Passages } from '../../lib/matching/passages.ts';
import { readQuery } from '../../lib/matching/query.ts';
import { Spelling } from '../../lib/matching/spelling.ts';
import { Weights } from '../../lib/matching/weights.ts';
import { wrap } from '../bench/wrap.ts';
import { entry, LIBRARY } from './library.ts';

const CLAIM = 'server KPU di Singapura sudah disetting 57 persen';
/** Where greetings count like the claim, half of it is left. */
const LEAST = 0.7;
const NOISE = 'burung camar terbang rendah melintasi dermaga kayu tua '.repeat(12);

function bestPassage(text: string) {
  const documents = new Documents();
  documents.upsert(entry({ id: 'a', title: CLAIM }));
  const weights = new Weights(documents);
  const query = readQuery(documents.vocabulary, new Spelling(documents.vocabulary), { text });
  return new Passages(query, weights).bestOf(new Set(documents.stream.units.subarray(0, 10)));
}

describe('the passage that an entry covers best', () => {
  test('is covered as well in a long post as alone', () => {
    const alone = bestPassage(CLAIM);
    const within = bestPassage(`${NOISE}. ${CLAIM}. ${NOISE}`);
    expect(alone.share).toBeGreaterThan(0.9);
    expect(within.mass).toBeCloseTo(alone.mass, 5);
    expect(within.share).toBeGreaterThan(alone.share / 4);
  });

  test('is nothing where nothing is shared', () => {
    expect(bestPassage(NOISE)).toEqual({ share: 0, mass: 0 });
  });
});

test('a claim is found whatever greeting and call stand around it, with hardly less certainty', () => {
  const matcher = createMatcher(LIBRARY);
  for (let seed = 0; seed < 40; seed += 1) {
    const [first] = matcher.match({ text: wrap(CLAIM, seed, 'probe') }).matches;
    expect(first?.id).toBe('server-2019');
    expect(first?.score).toBeGreaterThan(LEAST);
  }
});
