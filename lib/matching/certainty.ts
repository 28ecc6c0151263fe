import { type Net, run } from './net.ts';

/** Inputs of the certainty net beside the ranker's: how far a candidate is ahead of the others. */
export const STANDING = [
  'rank score',
  'lead',
  'distinct lead',
  'share',
  'distinct share',
  'breadth',
] as const;

/** Candidates whose wordings are this alike (0..1) answer the same claim. */
const SAME_CLAIM = 0.5;
const MOST_LEAD = 6;
/** Size of the library from which on more entries change nothing that the training data could show. */
const BROAD = 4_000;
/** Candidates with a smaller part of the softmax change nothing, whatever they claim. */
const FAINT = 1e-4;
/** The last candidate's lead where there is no other. */
const ALONE = 5;

const within = (value: number) => Math.max(-MOST_LEAD, Math.min(MOST_LEAD, value));

/**
 * How candidate `index` stands among all, in the order of `STANDING`, in a library of `size` entries. "Distinct"
 * leaves out others that make the same claim, so that two entries for one hoax do not make each other doubtful.
 */
export function standingOf(
  scores: readonly number[],
  index: number,
  size: number,
  alikeness: (other: number) => number,
): number[] {
  const own = scores[index] ?? 0;
  let [best, bestDistinct] = [own - ALONE, own - ALONE];
  let [all, same] = [0, 0];
  const top = Math.max(...scores);
  scores.forEach((score, other) => {
    const part = Math.exp(score - top);
    const isSame = other === index || (part > FAINT && alikeness(other) >= SAME_CLAIM);
    all += part;
    if (isSame) same += part;
    if (other !== index) best = Math.max(best, score);
    if (!isSame) bestDistinct = Math.max(bestDistinct, score);
  });
  return [
    own,
    within(own - best),
    within(own - bestDistinct),
    Math.exp(own - top) / all,
    same / all,
    Math.log10(Math.min(size, BROAD) + 10),
  ];
}

/** Probability, 0..1, that a candidate answers the post. */
export function certaintyOf(net: Net, values: ArrayLike<number>, standing: readonly number[]): number {
  return 1 / (1 + Math.exp(-run(net, [...Array.from(values), ...standing])));
}
