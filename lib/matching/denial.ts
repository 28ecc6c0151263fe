import type { MatchDocument, MatchQuery } from '../model/match.ts';
import { negatedWords } from '../text/negation.ts';
import { MOST_TEXT } from './limits.ts';
import type { ReadQuery } from './query.ts';

/** From this share on (0..1, by weight) the words that a post shares with an entry are said only to deny them. */
const DENIED_SHARE = 0.3;

/** The terms that post and narrative say under a negation and nowhere else. */
export function deniedTerms(asked: Partial<MatchQuery> & { text: string }, query: ReadQuery): Set<number> {
  const negated = {
    post: negatedWords(asked.text.slice(0, MOST_TEXT)),
    narrative: negatedWords((asked.narrative ?? '').slice(0, MOST_TEXT)),
    other: new Set<number>(),
  };
  const denied = new Set<number>();
  const said = new Set<number>();
  for (const { id, part, start } of query.occurrences) (negated[part].has(start) ? denied : said).add(id);
  return new Set([...denied].filter((id) => !said.has(id)));
}

/** Whether a post denies what an entry's claims assert: "there are no 7 containers". `shared` are terms by weight. */
export function isDeniedBy(
  denied: ReadonlySet<number>,
  { title, claims }: MatchDocument,
  shared: ReadonlyMap<number, number>,
): boolean {
  if (denied.size === 0) return false;
  let [part, whole] = [0, 0];
  for (const [term, weight] of shared) {
    whole += weight;
    if (denied.has(term)) part += weight;
  }
  const isAssertion = (text: string) => negatedWords(text).size === 0;
  return part > DENIED_SHARE * whole && (claims.length ? claims : [title]).every(isAssertion);
}
