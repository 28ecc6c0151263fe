import type { Range } from '../model/match.ts';
import { scan, type Token } from '../text/scan.ts';

const range = (tokens: readonly Token[], from: number, length: number): Range => [
  tokens[from]?.start ?? 0,
  tokens[from + length - 1]?.end ?? 0,
];

const wordsOf = (text: string): string[] => scan(text).map((token) => token.word);

const startsAt = (tokens: readonly Token[], words: readonly string[], at: number): boolean =>
  words.every((word, offset) => tokens[at + offset]?.word === word);

/** Where one of `phrases` stands in the text as whole words, spelling variants of letters folded. */
export function findPhrases(text: string, phrases: readonly string[]): Range[] {
  const tokens = scan(text);
  const wanted = phrases.map(wordsOf).filter((words) => words.length > 0);
  return tokens.flatMap((_, at) =>
    wanted.filter((words) => startsAt(tokens, words, at)).map((words) => range(tokens, at, words.length)),
  );
}

/** Every run of `length` words in the sentences (all of a shorter one), by its first word. */
function runsOf(sentences: readonly string[], length: number): Map<string, string[][]> {
  const runs = new Map<string, string[][]>();
  for (const words of sentences.map(wordsOf)) {
    const size = Math.min(length, words.length);
    for (const [at, first] of words.slice(0, words.length - size + 1).entries()) {
      const run = words.slice(at, at + size);
      const others = runs.get(first);
      if (others) others.push(run);
      else runs.set(first, [run]);
    }
  }
  return runs;
}

/**
 * Where the text repeats at least `length` words in a row of one of `sentences` (all of it, if the sentence is shorter).
 * Runs that touch are one range.
 */
export function findRuns(text: string, sentences: readonly string[], length: number): Range[] {
  const tokens = scan(text);
  const runs = runsOf(sentences, length);
  const found: Range[] = [];
  for (const [at, token] of tokens.entries()) {
    const run = runs.get(token.word)?.find((words) => startsAt(tokens, words, at));
    if (!run) continue;
    const next = range(tokens, at, run.length);
    const last = found.at(-1);
    if (last && next[0] <= last[1]) last[1] = Math.max(last[1], next[1]);
    else found.push(next);
  }
  return found;
}

/** Ranges of `ranges` that do not lie within one of `allowed`. */
export const outside = (ranges: readonly Range[], allowed: readonly Range[]): Range[] =>
  ranges.filter(([start, end]) => !allowed.some(([from, to]) => from <= start && end <= to));
