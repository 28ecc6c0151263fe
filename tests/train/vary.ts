import { obfuscate } from '../bench/obfuscate.ts';
import { type Side, wrap } from '../bench/wrap.ts';
import type { Line } from '../harness/jsonl.ts';
import { hash, random } from './random.ts';

/** Share of the words that a thinned post loses. */
const LOST = 0.2;

/** The posts as someone writes them who wants to slip past filters. */
export const obfuscated = (posts: readonly Line[]): Line[] =>
  posts.map((line) => ({ ...line, post: obfuscate(String(line.post), hash(String(line.id))) }));

/** The posts with every fifth word or so left out: teaches not to lean on any one word. */
export const thinned = (posts: readonly Line[]): Line[] =>
  posts.map((line) => {
    const next = random(hash(`thin/${line.id}`));
    return {
      ...line,
      post: String(line.post)
        .split(/\s+/)
        .filter(() => next() > LOST)
        .join(' '),
    };
  });

/** The posts as they are passed on in groups, with a greeting before and a call or signature after. */
export const wrapped = (posts: readonly Line[], side: Side): Line[] =>
  posts.map((line) => ({ ...line, post: wrap(String(line.post), hash(String(line.id)), side) }));
