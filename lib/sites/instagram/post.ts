import { attr, closest, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import type { Media } from '../../model/post.ts';
import { canonical } from '../canonical/index.ts';
import type { Context } from '../context.ts';
import type { Group } from '../define.ts';
import { headText, meta } from '../generic/head.ts';
import { imagesOf, videoOf } from '../media.ts';
import { each, type Reader } from '../readers.ts';
import { INSTAGRAM } from '../selectors/instagram.ts';
import { captionIn } from './caption.ts';
import { commentsIn } from './comment.ts';
import { counts } from './counts.ts';
import { postLink, profileIn } from './links.ts';
import { picturesIn } from './pictures.ts';

const POST = INSTAGRAM.post;
const LINKS = 'a[href*="/p/"], a[href*="/reel/"]';

/** "more" is a button inside the caption; the rest of the text is not in the page. */
const isClamped = (context: Context): boolean =>
  POST.text
    .flatMap(({ css }) => context.own(css))
    .some(
      (element) => captionIn(element, context) !== null && one(element, 'button, [role="button"]') !== null,
    );

const media = (context: Context): Media[] => [
  ...imagesOf(picturesIn(context), context.env.url),
  ...context.own('video').map((video) => videoOf(video, context.env.url)),
];

/** The time in the post's own link: comments have times too. */
function ownTime(element: Element, context: Context): string | null {
  const link = closest(element, 'a[href]');
  return link && postLink(link, context) ? attr(element, 'datetime') : null;
}

const hasAuthor = (context: Context): boolean =>
  context.own('a[href]').some((link) => profileIn(link, context) !== null);

/** Links of one post only: a profile's grid is an `article` too, with a link for each picture. */
function isOnePost(context: Context): boolean {
  const keys = context.own(LINKS).flatMap((link) => postLink(link, context)?.key ?? []);
  return new Set(keys).size === 1;
}

/** A post in the feed, or opened over it. */
export const post: Group = {
  kind: 'post',
  containers: POST.posts,
  nested: commentsIn,
  accept: (context) => isOnePost(context) && hasAuthor(context),
  fields: {
    link: each(POST.link, postLink),
    handle: each(POST.author, profileIn),
    name: [],
    text: each(POST.text, captionIn),
    postedAt: each(POST.time, ownTime),
    timeLabel: ({ own }) => lineOf(own('time')[0] ?? null),
    truncated: isClamped,
    counts,
    media,
    absent: {
      name: 'not_in_page',
      text: (context) => (media(context).length > 0 ? 'not_applicable' : 'selector_broken'),
    },
  },
};

/** What the head says of the post, while it still names the one of the address. */
const headCaption: Reader<string> = [
  'og:description',
  ({ env }) => {
    const [here, told] = [canonical(env.url), canonical(meta(env.document, 'og:url'), env.url)];
    const words = here && here.key === told?.key ? headText(env.document, 'instagram') : null;
    return words === meta(env.document, 'og:description') ? null : words;
  },
];

/** The page of a single post: its permalink is the page's. */
export const opened: Group = {
  ...post,
  containers: POST.opened,
  accept: (context) =>
    canonical(context.env.url)?.platform === 'instagram' &&
    context.own('header a[href]').some((link) => profileIn(link, context) !== null),
  fields: {
    ...post.fields,
    link: [['location', ({ env }) => canonical(env.url)]],
    text: [...each(POST.text, captionIn), headCaption],
  },
};

/** The one account that the links of a reel's page name, with or without `/reels/` behind it; several are a doubt. */
function reelAccount(context: Context): string | null {
  const accounts = context.own('a[href]').flatMap((link) => profileIn(link, context, 'reels') ?? []);
  return new Set(accounts).size === 1 ? (accounts[0] ?? null) : null;
}

/** The page of one reel: no header, no time, and the one video that plays. */
export const reel: Group = {
  ...opened,
  containers: POST.reels,
  accept: (context) =>
    canonical(context.env.url)?.kind === 'video' &&
    context.own('video').length === 1 &&
    context.own('header, time').length === 0 &&
    reelAccount(context) !== null,
  fields: {
    ...opened.fields,
    handle: [['reel account', reelAccount]],
    text: [headCaption],
    counts: {},
    absent: { name: 'not_in_page', text: 'not_in_page' },
  },
};
