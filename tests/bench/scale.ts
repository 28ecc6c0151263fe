import type { MatchDocument } from '../../lib/model/match.ts';
import { random } from '../train/random.ts';

/** The library with made-up entries up to `size`: the first half of one title, the second half of another. */
export function enlarge(library: readonly MatchDocument[], size: number): MatchDocument[] {
  const next = random(size);
  const any = () => library[Math.floor(next() * library.length)] as MatchDocument;
  const half = (text: string, side: 0 | 1) => {
    const words = text.split(' ');
    return words.slice(...(side === 0 ? [0, words.length >> 1] : [words.length >> 1])).join(' ');
  };
  const made = Array.from({ length: Math.max(0, size - library.length) }, (_, index): MatchDocument => {
    const [a, b, c] = [any(), any(), any()];
    return { ...c, id: `made-${index}`, title: `${half(a.title, 0)} ${half(b.title, 1)}` };
  });
  return [...library, ...made];
}
