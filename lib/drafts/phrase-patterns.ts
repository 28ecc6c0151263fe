import type { Range } from '../model/match.ts';
import { scan, type Token } from '../text/scan.ts';
import { comparable, type Phrase, readPhrase, type Word, type WordClasses } from './phrase-syntax.ts';

/** A word of a text that is searched. */
export interface Read {
  token: Token;
  term: string;
  /** The first word of its sentence: no phrase runs into it from the one before. */
  begins: boolean;
  /** Its sentence ends with a question mark. */
  asks: boolean;
  /** Written with a capital. */
  named: boolean;
  /** Turns what follows into its contrary: no phrase leaps over it. */
  negates: boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set(['tidak', 'bukan', 'belum', 'tanpa'].map(comparable));

const NAMED = /^\p{Lu}/u;
/** The end of a sentence, up to the first sign of the next; the full stop of *no. 2* is none. */
const ENDS = /[!?\n]|\.\s*[\p{Lu}("“]/u;

/** The words of a text, to be searched for any number of lists. */
export function readText(text: string): Read[] {
  const tokens = scan(text);
  const reads: Read[] = [];
  let asks = false;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    const after = text.slice(token.end, next ? next.start + 1 : undefined);
    if (!next || ENDS.test(after)) asks = /^[^.!\n]*\?/.test(after);
    const before = text.slice(tokens[at - 1]?.end ?? 0, token.start + 1);
    const begins = at === 0 || ENDS.test(before);
    const term = comparable(token.word);
    const named = NAMED.test(text.slice(token.start, token.end));
    reads.push({ token, term, begins, asks, named, negates: NEGATIONS.has(term) });
  }
  return reads.reverse();
}

function fits(wanted: Word, { token, term, named }: Read): boolean {
  if (wanted.kind === 'exact') return token.word === wanted.word || token.word === `${wanted.word}nya`;
  if (wanted.kind === 'name') return named;
  if (wanted.kind === 'number') return /^\d+$/.test(term);
  return wanted.term === term && token.word.startsWith(wanted.begins);
}

/** Whether all `words` stand at `at`, in the sentence that began before it. */
const standAt = (words: readonly Word[], reads: readonly Read[], at: number, isFirst: boolean): boolean =>
  words.every((word, offset) => {
    const read = reads[at + offset];
    return read !== undefined && fits(word, read) && (!read.begins || (isFirst && offset === 0));
  });

/** Where the rest of a phrase that goes on at `at` can end, the nearest first. */
function* endsOf(phrase: Phrase, step: number, reads: readonly Read[], at: number): Generator<number> {
  const wanted = phrase.steps[step];
  if (!wanted) {
    yield at;
    return;
  }
  for (let from = at; from <= at + wanted.gap; from += 1) {
    for (const words of wanted.options)
      if (standAt(words, reads, from, step === 0))
        yield* endsOf(phrase, step + 1, reads, from + words.length);
    if (step > 0 && (reads[from]?.begins || reads[from]?.negates)) return;
  }
}

/** Phrases by what they begin with, so that a long list costs no more than a short one. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

const keyOf = (word: Word): string => {
  if (word.kind === 'term') return word.term;
  return word.kind === 'exact' ? `=${word.word}` : word.kind;
};

/** Reads a list of phrases; those that can find nothing are passed over. */
export function indexPhrases(written: readonly string[], classes: WordClasses = {}): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const phrase of written.map((one) => readPhrase(one, classes))) {
    const firsts = phrase.steps[0]?.options.flatMap((words) => words.slice(0, 1)) ?? [];
    for (const key of new Set(firsts.map(keyOf))) {
      const others = index.get(key);
      if (others) others.push(phrase);
      else index.set(key, [phrase]);
    }
  }
  return index;
}

const phrasesAt = (index: PhraseIndex, read: Read): Phrase[] => {
  const { word } = read.token;
  return [read.term, `=${word}`, `=${word.replace(/nya$/, '')}`, 'number', 'name']
    .flatMap((key) => index.get(key) ?? [])
    .filter((phrase) => (read.begins || !phrase.opens) && (read.asks || !phrase.asks));
};

/** The range from the word `at` to before the word `end`. */
const rangeOf = (reads: readonly Read[], at: number, end: number): Range => [
  reads[at]?.token.start ?? 0,
  reads[end - 1]?.token.end ?? 0,
];

/** Where a phrase stands in the text: the longest at each place, each no longer than it must be, none within another. */
export function searchPhrases(reads: readonly Read[], index: PhraseIndex): Range[] {
  const found: Range[] = [];
  let at = 0;
  while (index.size > 0 && at < reads.length) {
    const read = reads[at];
    const ends = (read ? phrasesAt(index, read) : []).map(
      (phrase) => endsOf(phrase, 0, reads, at).next().value ?? at,
    );
    const end = Math.max(at, ...ends);
    if (end > at) found.push(rangeOf(reads, at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** How far the phrases reach from each place where one begins: what lies within is said in their sense. */
export const reachOf = (reads: readonly Read[], index: PhraseIndex): Range[] =>
  reads.flatMap((read, at) => {
    const ends = phrasesAt(index, read).flatMap((phrase) => [...endsOf(phrase, 0, reads, at)]);
    return ends.length > 0 ? [rangeOf(reads, at, Math.max(...ends))] : [];
  });
