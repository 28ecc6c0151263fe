import type { Canonical } from './canonical/index.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FIRST = Date.UTC(2006, 0, 1);
const DAY = 86_400_000;

/** Tweets before 4 November 2010 were counted one by one: their ids hold no time. */
const FIRST_TIMED_TWEET = 29_700_859_247n;

const tweetTime = (id: bigint): bigint => (id < FIRST_TIMED_TWEET ? 0n : (id >> 22n) + 1_288_834_974_657n);

const shortcodeNumber = (code: string): bigint => {
  let number = 0n;
  for (const char of code.slice(0, 11)) number = number * 64n + BigInt(Math.max(0, BASE64.indexOf(char)));
  return number;
};

/** Milliseconds since 1970 in an id. Formulas verified on saved pages: X to the second, Threads too, LinkedIn to 20 ms, TikTok to 3 s. */
const FORMULAS: Partial<Record<Canonical['platform'], (id: string) => bigint>> = {
  x: (id) => tweetTime(BigInt(id)),
  linkedin: (id) => BigInt(id.replace(/\D+/g, '')) >> 22n,
  tiktok: (id) => (BigInt(id) >> 32n) * 1_000n,
  instagram: (id) => (shortcodeNumber(id) >> 23n) + 1_314_220_021_721n,
  threads: (id) => (shortcodeNumber(id) >> 23n) + 1_314_220_021_721n,
};

/** An instant between 2006 and tomorrow as ISO 8601, else null: no post is older or from the future. */
export function validInstant(time: number | string | null, now: Date): string | null {
  if (time === null || time === '') return null;
  const date = new Date(time);
  const value = date.getTime();
  return value >= FIRST && value <= now.getTime() + DAY ? date.toISOString() : null;
}

/**
 * The time that a post's id carries, to the second as the platforms show it, in ISO 8601; null where ids carry none or
 * the result is impossible.
 */
export function idTime(
  { platform, kind, id }: Pick<Canonical, 'platform' | 'kind' | 'id'>,
  now: Date,
): string | null {
  const formula = kind === 'comment' ? undefined : FORMULAS[platform];
  if (!formula || !/^[\w:-]+$/.test(id)) return null;
  try {
    return validInstant(Number(formula(id) / 1_000n) * 1_000, now);
  } catch {
    return null;
  }
}
