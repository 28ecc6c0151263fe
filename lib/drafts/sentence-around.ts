import type { Range } from '../model/match.ts';

/** Ends of a sentence; the full stop inside an address or a number is none. */
const END = /[.!?]+(?=\s|$)|\n/g;

/** The sentence around a place, up to and with its end. */
export function sentenceAround(text: string, [start, end]: Range): Range {
  let from = 0;
  for (const match of text.matchAll(END)) {
    const stop = match.index + match[0].length;
    if (stop <= start) from = stop;
    else if (match.index >= end - 1) return [from, match[0] === '\n' ? match.index : stop];
  }
  return [from, text.length];
}
