import type { Finding } from '../model/finding.ts';
import type { MatchQuery } from '../model/match.ts';

/** What is searched for: the officer's version of the text, the narrative, and what the post carries with it. */
export const queryOf = ({
  text,
  narrative,
  post,
}: Pick<Finding, 'text' | 'narrative' | 'post'>): MatchQuery => ({
  text,
  narrative,
  quoted: post?.quoted?.text ? [post.quoted.text] : [],
  linkTitles: (post?.links ?? []).flatMap(({ title }) => (title ? [title] : [])),
  links: (post?.links ?? []).map(({ url }) => url),
});
