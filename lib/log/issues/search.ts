import { fold } from '../../text/fold.ts';
import { nearWords } from '../near-words.ts';
import type { IssueSummary } from './summary.ts';

/** Issues whose code or title holds every word of the query, as written or one slip away; in the order given. */
export function searchIssues(issues: readonly IssueSummary[], query: string): IssueSummary[] {
  const words = fold(query).text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...issues];
  const texts = issues.map(({ issue }) => fold(`${issue.code} ${issue.title}`).text);
  const vocabulary = new Set(texts.flatMap((text) => text.split(/\s+/)));
  const variants = words.map((word) => nearWords(word, vocabulary));
  return issues.filter((_, index) =>
    variants.every((choices) => choices.some((word) => texts[index]?.includes(word))),
  );
}
