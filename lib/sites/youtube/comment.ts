import { all, attr, closest, one, tagOf } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Reason } from '../../model/reading.ts';
import type { Canonical } from '../canonical/index.ts';
import { type Context, joined, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { each, permalinkOf } from '../readers.ts';
import { addressVideo, handleIn, isAd, isOnPage, nameOf, shown } from './page.ts';

/** Both element names have been used; answers are the same elements inside `ytd-comment-replies-renderer`. */
const BOXES: readonly Selector[] = [
  { seen: '2026-07', css: 'ytd-comment-view-model, ytd-comment-renderer' },
  { seen: '2026-05', css: 'ytm-comment-renderer' },
  { seen: '2022-03', css: '#body:has(#content-text):has(a[href*="lc="])' },
];
const TEXT: readonly Selector[] = [
  { seen: '2026-07', css: '#content-text' },
  { seen: '2022-03', css: '#expander #content yt-formatted-string:not([hidden])' },
  { seen: '2026-05', css: '.YtmCommentRendererText' },
  { seen: '2026-05', css: '.comment-text' },
];
/** The time's link first: commenters link to other comments. */
const LINK: readonly Selector[] = [
  { seen: '2026-07', css: '#published-time-text a[href*="lc="]' },
  { seen: '2022-03', css: '.published-time-text a[href*="lc="]' },
  { seen: '2022-03', css: '#header a[href*="lc="]:not(#content-text a)' },
  { seen: '2022-03', css: 'a[href*="lc="]:not(#content-text a, #content a)' },
];
const AUTHOR: readonly Selector[] = [
  { seen: '2026-07', css: '#author-text' },
  { seen: '2022-03', css: '#header-author a[href^="/@"]' },
  { seen: '2022-03', css: '#author-thumbnail a[href^="/@"]' },
  {
    seen: '2026-05',
    css: 'ytm-comment-renderer a[href^="/@"]:not(.YtmCommentRendererText a, .comment-text a)',
  },
];
const NAME: readonly Selector[] = [
  { seen: '2022-03', css: '#author-text' },
  { seen: '2022-03', css: '#header-author h3' },
];
const TIME: readonly Selector[] = [...LINK, { seen: '2026-07', css: '#published-time-text' }];
const LIKES: readonly Selector[] = [
  { seen: '2026-07', css: '#vote-count-middle' },
  { seen: '2022-03', css: '#vote-count-left' },
  { seen: '2026-05', css: '.YtmCommentRendererCount' },
];
const THREAD = 'ytd-comment-thread-renderer';
const ANSWERS = 'ytd-comment-replies-renderer';

/** The video in a comment's link must be the one of the address, where that names one. */
function isOfThisVideo(context: Context): boolean {
  const address = addressVideo(context.env);
  const link = context.own(joined(LINK)).map((element) => permalinkOf(element, context))[0];
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

/** "23 balasan" stands on the button that opens the answers, beside the comment. */
function answers({ container }: Context): string | null {
  const thread = closest(container, ANSWERS) ? null : closest(container, THREAD);
  return thread && lineOf(one(thread, `${ANSWERS} #more-replies, #replies #more-replies`));
}

/** A comment or an answer to one; the text is complete in the page even where it is shown folded. */
export const comment: Group = {
  kind: 'comment',
  containers: BOXES,
  accept: (context) =>
    context.own(joined([...TEXT, ...LINK])).length > 0 && isOnPage(context) && isOfThisVideo(context),
  fields: {
    link: each(LINK, linkOf),
    handle: each(AUTHOR, handleIn),
    name: each(NAME, nameOf),
    text: each(TEXT, (element) => textOf(element, { pre: true }) || null),
    postedAt: [],
    timeLabel: shown(TIME),
    counts: { likes: shown(LIKES), replies: answers },
    links: ({ own }) => own(joined(TEXT)).flatMap((element) => all(element, 'a[href]')),
    isAd,
    kind: () => 'comment',
    absent: {
      permalink: noLink,
      id: noLink,
      handle: ({ own }) => (own('a[href^="/channel/"]').length > 0 ? 'not_in_page' : 'selector_broken'),
      name: ({ own }) => (attr(own('#author-text')[0] ?? null, 'href') ? 'not_in_page' : 'selector_broken'),
      postedAt: 'localised_only',
    },
  },
};
