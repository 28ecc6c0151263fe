import type { MatchDocument, MatchMarks, MatchQuery, MatchReason, Range } from '../model/match.ts';
import { linkKey } from './links.ts';
import type { ReadQuery } from './query.ts';

const MOST_WORDS = 12;

const words = (text: string, ranges: readonly Range[]) =>
  ranges.map(([start, end]) => text.slice(start, end).slice(0, 200));

const few = (list: readonly string[]) =>
  [...new Map(list.map((word) => [word.toLowerCase(), word])).values()].slice(0, MOST_WORDS);

/** Words of the post that were only understood by guessing their spelling. */
function guessed(
  asked: Partial<MatchQuery> & { text: string },
  query: ReadQuery,
  marks: MatchMarks,
): string[] {
  const marked = new Set([...marks.post, ...marks.narrative].map(([start]) => start));
  return query.occurrences.flatMap(({ part, start, end, quality }) => {
    if (quality === 1 || part === 'other' || !marked.has(start)) return [];
    const text = part === 'post' ? asked.text : (asked.narrative ?? '');
    return [text.slice(start, end).slice(0, 200)];
  });
}

/** Why the document is offered, in the words of both sides. */
export function reasonsOf(
  asked: Partial<MatchQuery> & { text: string },
  query: ReadQuery,
  document: MatchDocument,
  marks: MatchMarks,
): MatchReason[] {
  const reasons: MatchReason[] = [];
  const post = few([...words(asked.narrative ?? '', marks.narrative), ...words(asked.text, marks.post)]);
  const inDocument = few([
    ...words(document.title, marks.title),
    ...words(document.claims.join('\n'), marks.claims),
    ...words(document.summary, marks.summary),
  ]);
  if (post.length) reasons.push({ code: 'shared_words', post, document: inDocument });
  const unsure = few(guessed(asked, query, marks));
  if (unsure.length) reasons.push({ code: 'similar_spelling', post: unsure, document: [] });
  const own = document.url ? linkKey(document.url) : null;
  const link = own && asked.links?.find((url) => linkKey(url) === own);
  if (link)
    reasons.push({
      code: 'same_link',
      post: [link.slice(0, 200)],
      document: [(document.url ?? '').slice(0, 200)],
    });
  return reasons;
}
