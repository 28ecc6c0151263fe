import { attr, closest, contains, documentOrder, one } from '../dom/node.ts';
import { lineOf, textOf } from '../dom/text.ts';
import type { Media } from '../model/post.ts';
import { canonical, httpUrl, platformOf } from './canonical/index.ts';
import { type Context, partsBy, type Selector } from './context.ts';
import { defineAdapter, type Group } from './define.ts';
import { imageOf, videoOf } from './media.ts';
import { each, permalinkOf } from './readers.ts';

const POSTS: readonly Selector[] = [{ seen: '2026-05', css: 'article' }];
/** The page of a single post has no article; its permalink is the page's. */
const OPENED: readonly Selector[] = [{ seen: '2026-05', css: 'main:has(header):has(time)' }];
const COMMENTS: readonly Selector[] = [{ seen: '2026-05', css: 'ul li:has(a[href*="/c/"])' }];
const LINK: readonly Selector[] = [
  { seen: '2026-05', css: 'a[href*="/p/"]:has(time), a[href*="/reel/"]:has(time)' },
  { seen: '2026-05', css: 'a[href*="/p/"], a[href*="/reel/"]' },
];
const AUTHOR: readonly Selector[] = [
  { seen: '2026-01', css: 'header a[href^="/"]' },
  { seen: '2026-01', css: 'a[href^="/"]' },
];
const POST_LINKS = 'a[href*="/p/"], a[href*="/reel/"]';
/** Comments have times too: the post's own stands in its permalink, and the id gives it where that is gone. */
const TIME: readonly Selector[] = [
  { seen: '2026-05', css: 'a[href*="/p/"] time[datetime], a[href*="/reel/"] time[datetime]' },
];
const TEXT: readonly Selector[] = [
  { seen: '2026-01', css: 'h1[dir="auto"]' },
  { seen: '2026-01', css: 'span[dir="auto"]' },
];
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
  const author = own('a[href^="/"]').find((link) => lineOf(link) !== null);
  if (author && documentOrder(element, author) < 0) return null;
  const holder = closest(element, 'a, button, [role="button"], time');
  if ((holder && contains(container, holder)) || one(element, 'time')) return null;
  return textOf(element) || null;
}

/** "more" is a button inside the caption; the rest of the text is not in the page. */
const isClamped = (context: Context): boolean =>
  TEXT.flatMap(({ css }) => context.own(css)).some(
    (element) => captionIn(element, context) !== null && one(element, 'button, [role="button"]') !== null,
  );

const media = ({ env, own }: Context): Media[] => [
  ...own('img[src]')
    .filter((image) => !closest(image, 'header, a[role="link"][href^="/"]:not([href*="/p/"])'))
    .map((image) => imageOf(image, env.url)),
  ...own('video').map((video) => videoOf(video, env.url)),
];

const isPost = (context: Context): boolean =>
  context.own(POST_LINKS).some((link) => postLink(link, context) !== null) &&
  context.own('a[href^="/"]').some((link) => profileIn(link, context) !== null);

const post: Group = {
  kind: 'post',
  containers: POSTS,
  nested: partsBy(COMMENTS),
  accept: isPost,
  fields: {
    link: each(LINK, postLink),
    handle: each(AUTHOR, profileIn),
    name: [],
    text: each(TEXT, captionIn),
    postedAt: each(TIME, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own('time')[0] ?? null),
    truncated: isClamped,
    media,
    absent: { name: 'not_in_page' },
  },
};

const opened: Group = {
  ...post,
  containers: OPENED,
  accept: (context) =>
    canonical(context.env.url)?.platform === 'instagram' &&
    context.own('header a[href^="/"]').some((link) => profileIn(link, context) !== null),
  fields: { ...post.fields, link: [['location', ({ env }) => canonical(env.url)]] },
};

const comment: Group = {
  kind: 'comment',
  containers: COMMENTS,
  accept: (context) => context.own('a[href*="/c/"]').some((link) => commentLink(link, context) !== null),
  fields: {
    link: each([{ seen: '2026-05', css: 'a[href*="/c/"]' }], commentLink),
    handle: each([{ seen: '2026-05', css: 'a[href^="/"]' }], profileIn),
    name: [],
    text: each([{ seen: '2026-05', css: 'span[dir="auto"]' }], captionIn),
    postedAt: each([{ seen: '2026-05', css: 'time[datetime]' }], (element) => attr(element, 'datetime')),
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
