import { describe, expect, test } from 'vitest';
import { isDebunking } from '../../lib/text/debunk.ts';
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
