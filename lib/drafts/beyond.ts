import type { ClarificationInput } from '../model/clarification.ts';
import type { Range } from '../model/match.ts';
import { scaleOf, unitOf } from '../text/numbers.ts';
import { scan, type Token } from '../text/scan.ts';
import { isStopTerm } from '../text/stopwords.ts';
import { termOf } from '../text/terms.ts';
import { formatDay } from '../util/time.ts';
import { type DraftCheck, warnAt } from './checks.ts';
import { findLinks } from './links.ts';
import { ACRONYMS, COMMON_NAMES } from './phrases.ts';

export type StatedEntry = Pick<
  ClarificationInput,
  'title' | 'facts' | 'whyWrong' | 'sources' | 'scope' | 'statedOn'
>;

/** A list's number at the start of a line, and the mark of a part of a thread. */
const ORDERING = /^[ \t]*\d{1,2}[.)](?=\s)|\(\d{1,2}\/\d{1,2}\)/gm;
const NAME = /(?<![\p{L}\p{M}\p{N}'’-])\p{Lu}[\p{L}\p{M}\p{N}'’]*(?:-\p{Lu}[\p{L}\p{M}\p{N}'’]*)*/gu;
/** What a sentence begins after: there any word has a capital. */
const BEGINS = /(?:^|[.!?…:;\n"“”(–—•/])\s*$/u;

const statedText = (
  { title, facts, whyWrong, sources, scope, statedOn }: StatedEntry,
  office: readonly string[],
) =>
  [
    title,
    ...facts,
    whyWrong,
    ...sources.map(({ publisher }) => publisher),
    scope.region,
    String(scope.year ?? ''),
    statedOn ? formatDay(statedOn) : '',
    ...office,
  ].join('\n');

const blank = (found: string): string => ' '.repeat(found.length);

const keyOf = (token: Token): string => token.word.replace(/^0+(?=\d)/, '');

/** Numbers in figures, and words before *ribu*, *juta* and the like, as the places that they take. */
function numbersOf(text: string): { key: string; range: Range }[] {
  const tokens = scan(text);
  return tokens.flatMap((token, at) => {
    if (/\d/.test(token.word)) return [{ key: keyOf(token), range: [token.start, token.end] as Range }];
    const next = tokens[at + 1];
    const unit = unitOf(token.word);
    if (unit === undefined || !next || scaleOf(next.word) === undefined) return [];
    return [{ key: `${unit} ${next.word}`, range: [token.start, next.end] as Range }];
  });
}

/** Capitalised words inside a sentence; neighbours are one name. Its first word counts with a name right after it. */
function namesOf(text: string, isKnown: (word: string) => boolean): Range[] {
  const open = findLinks(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text.replace(ORDERING, blank),
  );
  const found: Range[] = [];
  let first: Range | null = null;
  for (const match of open.matchAll(NAME)) {
    const range: Range = [match.index, match.index + match[0].length];
    const begins = BEGINS.test(open.slice(Math.max(0, range[0] - 40), range[0]));
    const last = found.at(-1);
    const touches = (before: Range | null | undefined) => before && text.slice(before[1], range[0]) === ' ';
    if (isKnown(match[0])) first = null;
    else if (begins) first = range;
    else if (last && touches(last)) last[1] = range[1];
    else if (first && touches(first)) found.push([first[0], range[1]]);
    else found.push(range);
  }
  return found;
}

/** Numbers, days and names that neither the entry nor the office says: a reply may not claim more than its source. */
export function checkBeyond(text: string, entry: StatedEntry, office: readonly string[]): DraftCheck[] {
  const stated = statedText(entry, office);
  const numbers = new Set(numbersOf(stated).map(({ key }) => key));
  const words = new Set(scan(stated).map((token) => token.word));
  const isKnown = (name: string) =>
    scan(name).every(
      ({ word }) =>
        words.has(word) ||
        COMMON_NAMES.has(word) ||
        ACRONYMS.has(word.toUpperCase()) ||
        isStopTerm(termOf(word)),
    );
  return [
    ...warnAt(
      'number_beyond',
      numbersOf(text.replace(ORDERING, blank))
        .filter(({ key }) => !numbers.has(key))
        .map(({ range }) => range),
    ),
    ...warnAt('name_beyond', namesOf(text, isKnown)),
  ];
}
