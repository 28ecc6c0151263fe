import { all, attr, matches, one, parentOf } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import type { Parts } from '../context.ts';
import type { Group } from '../define.ts';
import { each } from '../readers.ts';
import { INSTAGRAM } from '../selectors/instagram.ts';
import { captionIn } from './caption.ts';
import { commentLink, profileIn } from './links.ts';

const COMMENT = INSTAGRAM.comment;
const LINK = 'a[href*="/c/"]';
/** What a single comment never holds, and the lists of comments. */
const BEYOND = 'ul, ol, section, article, main, [role="dialog"]';
const OF_POSTS = 'header, h1, section';

/** The largest box around a comment's link that holds no other time: comments have one each. */
function boxAround(link: Element): Element {
  let box = link;
  for (let up = parentOf(link); up && !matches(up, BEYOND); up = parentOf(up)) {
    if (one(up, OF_POSTS) || all(up, 'time').length > 1) break;
    box = up;
  }
  return box;
}

/** The comments below a post are no part of it. */
export const commentsIn: Parts = (container) => all(container, LINK).map(boxAround);

/** A comment or an answer to one. */
export const comment: Group = {
  kind: 'comment',
  containers: COMMENT.boxes,
  accept: (context) => {
    const link = context.own(LINK)[0];
    return link !== undefined && commentLink(link, context) !== null && boxAround(link) === context.container;
  },
  fields: {
    link: each(COMMENT.link, commentLink),
    handle: each(COMMENT.author, profileIn),
    name: [],
    text: each(COMMENT.text, captionIn),
    postedAt: each(COMMENT.time, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own('time')[0] ?? null),
    absent: { name: 'not_in_page' },
  },
};
