import { random } from '../train/random.ts';
import wraps from './wraps.json' with { type: 'json' };

/** Which of the heads and tails are used: those that training sees, or the others. */
export type Side = 'train' | 'probe';

const chosen = (list: readonly string[], side: Side) =>
  list.filter((_, index) => index % 2 === (side === 'train' ? 0 : 1));
const SETS = {
  train: { heads: chosen(wraps.heads, 'train'), tails: chosen(wraps.tails, 'train') },
  probe: { heads: chosen(wraps.heads, 'probe'), tails: chosen(wraps.tails, 'probe') },
};

/** The text with a greeting or forward header before and a signature, call or wall of hashtags after; seeded. */
export function wrap(text: string, seed: number, side: Side): string {
  const next = random(seed);
  const { heads, tails } = SETS[side];
  const any = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  return `${any(heads)}\n${text}\n${any(tails)}`;
}
