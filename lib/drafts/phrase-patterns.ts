import type { Range } from '../model/match.ts';
import { scan, type Token } from '../text/scan.ts';
import { termsOf } from '../text/terms.ts';

/** One word of a phrase: as it is written, in any derivation (*tangkap*: ditangkap, menangkap), or any number. */
type Word = { kind: 'exact'; word: string } | { kind: 'term'; term: string } | { kind: 'number' };
type Phrase = readonly Word[];

const comparable = (word: string): string => termsOf(word).join(' ');

/**
 * Reads a phrase as a person writes it into the list: `lapor polisi` also finds *dilaporkan ke polisi* where the list has
 * the words in between; `=hukuman` only finds that very word; `#` finds any number, in figures or as a word.
 */
function readPhrase(written: string): Phrase {
  return written
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part): Word[] => {
      if (part === '#') return [{ kind: 'number' }];
      const words = scan(part).map((token) => token.word);
      return words.map((word) =>
        part.startsWith('=') ? { kind: 'exact', word } : { kind: 'term', term: comparable(word) },
      );
    });
}

interface Read {
  token: Token;
  term: string;
  /** The first word of its sentence: no phrase runs into it from the one before. */
  begins: boolean;
}

/** The end of a sentence, up to the first sign of the next; the full stop of *no. 2* is none. */
const ENDS = /[!?\n]|\.\s*[\p{Lu}(]/u;

function read(text: string): Read[] {
  let before = 0;
  return scan(text).map((token) => {
    const begins = ENDS.test(text.slice(before, token.start + 1));
    before = token.end;
    return { token, term: comparable(token.word), begins };
  });
}

function fits(wanted: Word, read: Read | undefined): boolean {
  if (!read) return false;
  if (wanted.kind === 'exact') return wanted.word === read.token.word;
  return wanted.kind === 'number' ? /^\d+$/.test(read.term) : wanted.term === read.term;
}

const fitsAt = (phrase: Phrase, reads: readonly Read[], at: number): boolean =>
  phrase.every(
    (word, offset) => fits(word, reads[at + offset]) && !(offset > 0 && reads[at + offset]?.begins),
  );

/** Phrases by what they begin with, so that a long list costs no more than a short one. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

const NUMBER = '#';
const beginning = (word: Word | undefined): string => {
  if (!word || word.kind === 'number') return NUMBER;
  return word.kind === 'exact' ? `=${word.word}` : word.term;
};

/** Reads a list of phrases; empty ones are passed over. */
export function indexPhrases(written: readonly string[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const phrase of written.map(readPhrase)) {
    if (phrase.length === 0) continue;
    const key = beginning(phrase[0]);
    const others = index.get(key);
    if (others) others.push(phrase);
    else index.set(key, [phrase]);
  }
  return index;
}

const longestAt = (index: PhraseIndex, reads: readonly Read[], at: number): number =>
  [reads[at]?.term ?? '', `=${reads[at]?.token.word}`, NUMBER]
    .flatMap((key) => index.get(key) ?? [])
    .reduce(
      (length, phrase) => (phrase.length > length && fitsAt(phrase, reads, at) ? phrase.length : length),
      0,
    );

/** Where a phrase stands in the text: the longest at each place, none within another. */
export function searchPhrases(text: string, index: PhraseIndex): Range[] {
  if (index.size === 0) return [];
  const reads = read(text);
  const found: Range[] = [];
  for (let at = 0; at < reads.length; at += 1) {
    const longest = longestAt(index, reads, at);
    const start = reads[at]?.token.start;
    const end = reads[at + longest - 1]?.token.end;
    if (longest === 0 || start === undefined || end === undefined) continue;
    found.push([start, end]);
    at += longest - 1;
  }
  return found;
}
