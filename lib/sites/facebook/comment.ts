import { lineOf, textOf } from '../../dom/text.ts';
import { partsBy } from '../context.ts';
import type { Group } from '../define.ts';
import { each, permalinkOf } from '../readers.ts';
import { FACEBOOK } from '../selectors/facebook.ts';
import { accountIn } from './links.ts';

const COMMENT = FACEBOOK.comment;

/** The comments below a post are no part of it. */
export const commentsIn = partsBy(COMMENT.comments);

export const comment: Group = {
  kind: 'comment',
  containers: COMMENT.comments,
  accept: (context) => context.own('a[href*="comment_id="]').length > 0,
  nested: partsBy(COMMENT.answers),
  fields: {
    link: each(COMMENT.link, permalinkOf),
    handle: each(COMMENT.author, accountIn),
    name: each(COMMENT.author, (element, context) => (accountIn(element, context) ? lineOf(element) : null)),
    text: each(COMMENT.text, (element) => textOf(element) || null),
    postedAt: [],
    absent: { postedAt: 'localised_only' },
  },
};
