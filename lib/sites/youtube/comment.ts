import { all, attr, closest, one, tagOf } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Reason } from '../../model/reading.ts';
import type { Canonical } from '../canonical/index.ts';
import { type Context, joined } from '../context.ts';
import type { Group } from '../define.ts';
import { each, permalinkOf, shown } from '../readers.ts';
import { YOUTUBE } from '../selectors/youtube.ts';
import { addressVideo, handleIn, isAd, isOnPage, nameOf } from './page.ts';

const COMMENT = YOUTUBE.comment;
const THREAD = 'ytd-comment-thread-renderer';
const ANSWERS = 'ytd-comment-replies-renderer';

/** The video in a comment's link must be the one of the address, where that names one. */
function isOfThisVideo(context: Context): boolean {
  const address = addressVideo(context.env);
  const link = context.own(joined(COMMENT.link)).map((element) => permalinkOf(element, context))[0];
  const video = link && new URL(link.url).searchParams.get('v');
  return !address || !video || address === video;
}

/** The mobile site shows comments without links to them. */
const noLink = ({ container }: Context): Reason =>
  tagOf(container).startsWith('ytm-') ? 'not_in_page' : 'selector_broken';

const linkOf = (element: Element, context: Context): Canonical | null => {
  const link = permalinkOf(element, context);
  return link?.kind === 'comment' ? link : null;
};

/** "23 balasan" stands on the button that opens the answers, beside the first comment of a thread. */
function answers({ container }: Context): string | null {
  const thread = closest(container, THREAD);
  const isFirst = thread && one(thread, joined(COMMENT.boxes)) === container;
  return isFirst ? lineOf(one(thread, `${ANSWERS} #more-replies, #replies #more-replies`)) : null;
}

/** A comment or an answer to one; the text is complete in the page even where it is shown folded. */
export const comment: Group = {
  kind: 'comment',
  containers: COMMENT.boxes,
  accept: (context) =>
    context.own(joined([...COMMENT.text, ...COMMENT.link])).length > 0 &&
    isOnPage(context) &&
    isOfThisVideo(context),
  fields: {
    link: each(COMMENT.link, linkOf),
    handle: each(COMMENT.author, handleIn),
    name: each(COMMENT.name, nameOf),
    text: each(COMMENT.text, (element) => textOf(element, { pre: true }) || null),
    postedAt: [],
    timeLabel: shown(COMMENT.time),
    counts: { likes: shown(COMMENT.likes), replies: answers },
    links: ({ own }) => own(joined(COMMENT.text)).flatMap((element) => all(element, 'a[href]')),
    isAd,
    kind: () => 'comment',
    absent: {
      permalink: noLink,
      id: noLink,
      handle: ({ own }) => (own('a[href*="/channel/"]').length > 0 ? 'not_in_page' : 'selector_broken'),
      name: ({ own }) => (attr(own('#author-text')[0] ?? null, 'href') ? 'not_in_page' : 'selector_broken'),
      postedAt: 'localised_only',
    },
  },
};
