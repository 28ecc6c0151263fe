import { attr, closest, contains, documentOrder, one } from '../dom/node.ts';
import { lineOf, textOf } from '../dom/text.ts';
import type { Media } from '../model/post.ts';
import { canonical, httpUrl, platformOf } from './canonical/index.ts';
import { type Context, joined, partsBy } from './context.ts';
import { defineAdapter, type Group } from './define.ts';
import { imagesOf, videoOf } from './media.ts';
import { each, permalinkOf } from './readers.ts';
import { INSTAGRAM } from './selectors/instagram.ts';

const POST = INSTAGRAM.post;
const COMMENT = INSTAGRAM.comment;
const POST_LINKS = 'a[href*="/p/"], a[href*="/reel/"]';
const SECTIONS = new Set('p reel reels explore stories accounts direct tv about legal'.split(' '));

/** The account in a link to a profile: `/nama/`. */
function profileIn(element: Element, { env }: Pick<Context, 'env'>): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  const name = url && platformOf(url) === 'instagram' && /^\/([\w.]{1,30})\/?$/.exec(url.pathname)?.[1];
  return name && !SECTIONS.has(name) ? name : null;
}

/** A comment's own link is not the post's. */
const postLink = (element: Element, context: Context) => {
  const link = permalinkOf(element, context);
  return link?.kind === 'comment' ? null : link;
};

const commentLink = (element: Element, context: Context) => {
  const link = permalinkOf(element, context);
  return link?.kind === 'comment' ? link : null;
};

/** The caption stands behind the author's link; names and labels are in links and buttons. */
function captionIn(element: Element, { own, container }: Context): string | null {
  const author = own('a[href]').find((link) => lineOf(link) !== null);
  if (author && documentOrder(element, author) < 0) return null;
  const holder = closest(element, 'a, button, [role="button"], time');
  if ((holder && contains(container, holder)) || one(element, 'time')) return null;
  return textOf(element) || null;
}

/** "more" is a button inside the caption; the rest of the text is not in the page. */
const isClamped = (context: Context): boolean =>
  POST.text
    .flatMap(({ css }) => context.own(css))
    .some(
      (element) => captionIn(element, context) !== null && one(element, 'button, [role="button"]') !== null,
    );

const media = ({ env, own }: Context): Media[] => [
  ...imagesOf(
    own('img[src]').filter((image) => !closest(image, 'header, a[role="link"][href]:not([href*="/p/"])')),
    env.url,
  ),
  ...own('video').map((video) => videoOf(video, env.url)),
];

const isPost = (context: Context): boolean =>
  context.own(POST_LINKS).some((link) => postLink(link, context) !== null) &&
  context.own('a[href]').some((link) => profileIn(link, context) !== null);

const post: Group = {
  kind: 'post',
  containers: POST.posts,
  nested: partsBy(COMMENT.boxes),
  accept: isPost,
  fields: {
    link: each(POST.link, postLink),
    handle: each(POST.author, profileIn),
    name: [],
    text: each(POST.text, captionIn),
    postedAt: each(POST.time, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own('time')[0] ?? null),
    truncated: isClamped,
    media,
    absent: { name: 'not_in_page' },
  },
};

const opened: Group = {
  ...post,
  containers: POST.opened,
  accept: (context) =>
    canonical(context.env.url)?.platform === 'instagram' &&
    context.own('header a[href]').some((link) => profileIn(link, context) !== null),
  fields: { ...post.fields, link: [['location', ({ env }) => canonical(env.url)]] },
};

const comment: Group = {
  kind: 'comment',
  containers: COMMENT.boxes,
  accept: (context) => context.own(joined(COMMENT.link)).some((link) => commentLink(link, context) !== null),
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

export const instagram = defineAdapter({
  id: 'instagram',
  hosts: ['instagram.com'],
  pageKind: ({ pathname }) => {
    if (/^\/([\w.]+\/)?(p|reels?|tv)\/[\w-]/.test(pathname)) return 'post';
    if (pathname === '/') return 'feed';
    if (/^\/explore/.test(pathname)) return 'search';
    if (/^\/direct/.test(pathname)) return 'chat';
    return /^\/[\w.]+\/?$/.test(pathname) ? 'profile' : 'other';
  },
  groups: [post, opened, comment],
  climbTo: post,
});
