import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../lib/matching/index.ts';
import { obfuscate } from '../bench/obfuscate.ts';
import { wrap } from '../bench/wrap.ts';
import { readDocument, readLines } from '../harness/jsonl.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/matching/dev/', import.meta.url));
const EVERY = 8;

describe.skipIf(!existsSync(FOLDER))('real posts (skipped where ../shared/matching is absent)', () => {
  const sample = (name: string) => readLines(`${FOLDER}${name}`).filter((_, index) => index % EVERY === 0);
  const matcher = createMatcher(
    existsSync(FOLDER) ? readLines(`${FOLDER}library.jsonl`).map(readDocument) : [],
  );
  const firstRight = (write: (text: string) => string) => {
    const queries = sample('queries.jsonl');
    const right = queries.filter(({ post, gold }) => {
      const first = matcher.match({ text: write(String(post)) }, { limit: 1 }).matches[0];
      return first && (gold as string[]).includes(first.id);
    });
    return right.length / queries.length;
  };

  test('the right clarification comes first for 77 of 100 posts, disguised, wrapped or not', () => {
    const plain = firstRight((text) => text);
    expect(plain).toBeGreaterThan(0.77);
    expect(firstRight((text) => obfuscate(text, 7))).toBeGreaterThan(plain * 0.9);
    expect(firstRight((text) => wrap(text, text.length, 'probe'))).toBeGreaterThan(plain * 0.97);
  });

  test('hardly any post that nothing answers gets a strong match', () => {
    const negatives = sample('negatives.jsonl');
    const strong = negatives.filter(({ post }) => matcher.match({ text: String(post) }).band === 'strong');
    expect(strong.length / negatives.length).toBeLessThanOrEqual(0.02);
  });
});
