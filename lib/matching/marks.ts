import type { MatchDocument, MatchMarks, Range } from '../model/match.ts';
import { isStopTerm } from '../text/stopwords.ts';
import { termsOf } from '../text/terms.ts';
import { tokens } from '../text/tokens.ts';
import { MOST_TEXT } from './limits.ts';
import type { Occurrence, ReadQuery } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST_MARKS = 200;

/** Ranges in reading order, each place once. */
function tidy(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter(([start], index) => start >= (sorted[index - 1]?.[1] ?? 0)).slice(0, MOST_MARKS);
}

/** The telling words that post and document share, as ranges in both original texts. */
export function marksOf(vocabulary: Vocabulary, query: ReadQuery, document: MatchDocument): MatchMarks {
  const shared = new Set<number>();
  const inText = (text: string): Range[] =>
    tidy(
      tokens(text.slice(0, MOST_TEXT)).flatMap(({ word, start, end }): Range[] => {
        const ids = termsOf(word).map((term) => (isStopTerm(term) ? undefined : vocabulary.find(term)));
        const hits = ids.filter((id) => id !== undefined && query.terms.has(id));
        for (const id of hits) if (id !== undefined) shared.add(id);
        return hits.length ? [[start, end]] : [];
      }),
    );
  const title = inText(document.title);
  const claims = inText(document.claims.join('\n'));
  const summary = inText(document.summary);
  const inQuery = (part: Occurrence['part']): Range[] =>
    tidy(
      query.occurrences.flatMap((occurrence): Range[] =>
        occurrence.part === part && shared.has(occurrence.id) ? [[occurrence.start, occurrence.end]] : [],
      ),
    );
  return { post: inQuery('post'), narrative: inQuery('narrative'), title, claims, summary };
}
