import { contains, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import { type Context, partsBy } from '../context.ts';
import type { Group } from '../define.ts';
import { each, permalinkOf } from '../readers.ts';
import { FACEBOOK } from '../selectors/facebook.ts';
import { accountIn } from './links.ts';
import { MORE, wordsOf } from './words.ts';

const COMMENT = FACEBOOK.comment;

/** The comments below a post are no part of it. */
export const commentsIn = partsBy(COMMENT.comments);

/** Every line of a comment is a box of its own. */
const paragraphs =
  (css: string) =>
  ({ own }: Context): string | null => {
    const lines = own(css);
    const outermost = lines.filter((line) => !lines.some((other) => other !== line && contains(other, line)));
    return outermost.flatMap((line) => wordsOf(line) ?? []).join('\n') || null;
  };

export const comment: Group = {
  kind: 'comment',
  containers: COMMENT.comments,
  accept: (context) => context.own('a[href*="comment_id="]').length > 0,
  nested: partsBy(COMMENT.answers),
  fields: {
    link: each(COMMENT.link, permalinkOf),
    handle: each(COMMENT.author, accountIn),
    name: each(COMMENT.author, (element, context) => (accountIn(element, context) ? lineOf(element) : null)),
    text: [() => COMMENT.text.map(({ css }) => [css, paragraphs(css)])],
    truncated: ({ own }) => COMMENT.text.some(({ css }) => own(css).some((part) => one(part, MORE) !== null)),
    postedAt: [],
    absent: { postedAt: 'localised_only' },
  },
};
