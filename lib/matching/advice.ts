import type { Advice, MatchQuery } from '../model/match.ts';
import { isDebunking } from '../text/debunk.ts';
import { isElection } from '../text/election.ts';
import { fold } from '../text/fold.ts';
import { isOpinion } from '../text/opinion.ts';
import { isSatire } from '../text/satire.ts';
import { isStopTerm } from '../text/stopwords.ts';
import { termsOf } from '../text/terms.ts';
import { tokens } from '../text/tokens.ts';
import { MOST_TEXT } from './limits.ts';

type Asked = Partial<MatchQuery> & { text: string };

/** Fewest telling words on which a match may rest. */
const ENOUGH_WORDS = 3;

/** What the post itself says: an officer's narrative ("hoaks soal …") is no denial, unless there is nothing else. */
const withoutNarrative = ({ text, quoted = [], linkTitles = [], narrative = '' }: Asked): string => {
  const own = [text, ...quoted, ...linkTitles].map((one) => one.slice(0, MOST_TEXT)).join('\n');
  return /\p{L}/u.test(own) ? own : narrative.slice(0, MOST_TEXT);
};

/** What is to be said of the post itself, before any match. */
export function adviceFor(query: Asked): Advice[] {
  const texts = [query.narrative ?? '', query.text, ...(query.quoted ?? []), ...(query.linkTitles ?? [])];
  const whole = texts.map((text) => text.slice(0, MOST_TEXT)).join('\n');
  const telling = new Set(
    tokens(whole).flatMap(({ word }) => termsOf(word).filter((term) => !isStopTerm(term))),
  );
  if (!/[\p{L}\p{N}]/u.test(whole)) return ['no_text'];
  if (telling.size < ENOUGH_WORDS) return ['too_short'];
  const folded = fold(whole).text;
  const advice: Advice[] = [];
  if (isDebunking(withoutNarrative(query), query.links)) advice.push('debunking');
  if (isSatire(folded)) advice.push('satire');
  if (!isElection(folded)) advice.push('not_election');
  if (!query.narrative?.trim() && isOpinion(whole)) advice.push('opinion');
  return advice;
}
