import type { MatchDocument, MatchQuery } from '../model/match.ts';
import { fold } from '../text/fold.ts';
import { isStopTerm } from '../text/stopwords.ts';
import { termsOf } from '../text/terms.ts';
import { tokens } from '../text/tokens.ts';
import { MOST_TEXT } from './limits.ts';

/** Longest wording that is proposed, in UTF-16 units: a claim, not a whole post. */
const LONGEST = 240;
/** Fewest telling words of a wording worth keeping, and how many of them must be new to the entry. */
const FEWEST = 3;
const FEWEST_NEW = 1;
const SENTENCE_END = /(?<=[.!?…])\s+|\n+/;

const tellingTerms = (text: string): Set<string> =>
  new Set(tokens(text).flatMap(({ word }) => termsOf(word).filter((term) => !isStopTerm(term))));

/** The sentence that tells most, those that share words with the entry first. */
function bestSentence(text: string, known: ReadonlySet<string>): string {
  const sentences = text.slice(0, MOST_TEXT).split(SENTENCE_END);
  const worth = (sentence: string) => {
    const terms = [...tellingTerms(sentence)];
    return terms.filter((term) => known.has(term)).length * 2 + Math.min(terms.length, 12);
  };
  return sentences.map((sentence) => sentence.trim()).reduce((a, b) => (worth(b) > worth(a) ? b : a), '');
}

/** At most `LONGEST` units, cut between words. */
const shorten = (text: string) =>
  text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/\s+\S*$/, '');

/**
 * The wording that an editor may add to an entry's claims after an officer chose the entry for a post that the
 * matcher had placed lower: the narrative, or the post's most telling sentence. `null` where the entry says it
 * already or nothing is worth keeping. Nothing is learned until the editor accepts it.
 */
export function proposeAlias(
  query: Partial<MatchQuery> & { text: string },
  document: MatchDocument,
): string | null {
  const lines = [document.title, ...document.claims];
  const known = tellingTerms(lines.join('\n'));
  const alias = shorten((query.narrative ?? '').trim() || bestSentence(query.text, known));
  const terms = tellingTerms(alias);
  const isKnown = lines.some((line) => fold(line).text === fold(alias).text);
  const fresh = [...terms].filter((term) => !known.has(term)).length;
  return isKnown || terms.size < FEWEST || fresh < FEWEST_NEW ? null : alias;
}
