import type { MatchDocument, MatchMarks, MatchQuery, MatchReason, Range } from '../model/match.ts';

const MOST_WORDS = 12;

const words = (text: string, ranges: readonly Range[]) =>
  ranges.map(([start, end]) => text.slice(start, end).slice(0, 200));
const few = (list: readonly string[]) =>
  [...new Map(list.map((word) => [word.toLowerCase(), word])).values()].slice(0, MOST_WORDS);

/** Why the document is offered, in the words of both sides. */
export function reasonsOf(
  query: Partial<MatchQuery> & { text: string },
  document: MatchDocument,
  marks: MatchMarks,
): MatchReason[] {
  const reasons: MatchReason[] = [];
  const post = few([...words(query.narrative ?? '', marks.narrative), ...words(query.text, marks.post)]);
  const inDocument = few([
    ...words(document.title, marks.title),
    ...words(document.claims.join('\n'), marks.claims),
    ...words(document.summary, marks.summary),
  ]);
  if (post.length) reasons.push({ code: 'shared_words', post, document: inDocument });
  if (document.validity !== 'valid') reasons.push({ code: document.validity, post: [], document: [] });
  return reasons;
}
