import { describe, expect, test } from 'vitest';
import { canonicalCue } from '../../lib/text/cues.ts';
import { isDebunking } from '../../lib/text/debunk.ts';
import { ASSERTIONS, DENIALS, INSISTENCE, QUESTIONS } from '../../lib/text/denials.ts';
import posts from './debunking.json' with { type: 'json' };

describe('posts that deny a claim, or ask whether it is true', () => {
  test.each(posts.denies)('%s', (post) => {
    expect(isDebunking(post)).toBe(true);
  });
});

describe('posts that spread a claim with the same words', () => {
  test.each(posts.claims)('%s', (post) => {
    expect(isDebunking(post)).toBe(false);
  });
});

test('the patterns are spelt as the text is that they are looked for in', () => {
  const words = [...DENIALS, ...QUESTIONS, ...ASSERTIONS, ...INSISTENCE].flatMap(
    ({ source }) => source.replace(/\\\w(?:\{[^}]*\})?/g, ' ').match(/[a-z][a-z'-]+/g) ?? [],
  );
  expect(words.filter((word) => canonicalCue(word) !== word)).toEqual([]);
});
