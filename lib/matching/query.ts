import type { MatchQuery } from '../model/match.ts';
import { withoutBoilerplate } from '../text/boilerplate.ts';
import { isStopTerm } from '../text/stopwords.ts';
import { termsOf } from '../text/terms.ts';
import { tokens } from '../text/tokens.ts';
import { ASSOCIATIONS, associatedWith } from './associations.ts';
import { Grams } from './grams.ts';
import { MOST_TEXT } from './limits.ts';
import { type Reading, resolve } from './resolve.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A place where the query says a term of the library. `position` counts words; words of other parts are far away. */
export interface Occurrence extends Reading {
  position: number;
  part: 'post' | 'narrative' | 'other';
  start: number;
  end: number;
}

/** The query in the library's terms. */
export interface ReadQuery {
  occurrences: Occurrence[];
  /** Best quality of each term that occurs. */
  terms: Map<number, number>;
  /** Terms that it does not say but that go with what it says, with how strongly. */
  associated: Map<number, number>;
  grams: Grams;
  /** Where each term occurs, counted in words, ascending. */
  positions: Map<number, number[]>;
  /** Where the query says telling words that the library does not know, counted in words, ascending. */
  unknown: number[];
  /** Words in all, known to the library or not. */
  words: number;
}

const PART_GAP = 50;

/** Reads post, narrative, quoted texts and link titles as one query. */
export function readQuery(
  vocabulary: Vocabulary,
  spelling: Spelling,
  query: Partial<MatchQuery> & { text: string },
  associations = ASSOCIATIONS,
): ReadQuery {
  const parts: [Occurrence['part'], string][] = [
    ['narrative', query.narrative ?? ''],
    ['post', query.text],
    ...[...(query.quoted ?? []), ...(query.linkTitles ?? [])].map((text): ['other', string] => [
      'other',
      text,
    ]),
  ];
  const occurrences: Occurrence[] = [];
  let position = 0;
  let words = 0;
  const unknown: number[] = [];
  for (const [part, text] of parts) {
    const read = text.slice(0, MOST_TEXT);
    for (const token of withoutBoilerplate(read, tokens(read))) {
      const readings = resolve(vocabulary, spelling, token);
      for (const { id, quality } of readings) {
        occurrences.push({ id, quality, part, position, start: token.start, end: token.end });
        position += 1;
      }
      if (!readings.length) {
        const missing = termsOf(token.word);
        if (!missing.every(isStopTerm)) unknown.push(position);
        position += missing.length;
      }
      words += 1;
    }
    position += PART_GAP;
  }
  const terms = new Map<number, number>();
  const positions = new Map<number, number[]>();
  for (const { id, quality, position: at } of occurrences) {
    terms.set(id, Math.max(quality, terms.get(id) ?? 0));
    const places = positions.get(id);
    if (places) places.push(at);
    else positions.set(id, [at]);
  }
  const grams = new Grams(parts.map(([, text]) => text.slice(0, MOST_TEXT)));
  const associated = associatedWith(vocabulary, terms, associations);
  return { occurrences, terms, positions, associated, grams, unknown, words };
}
