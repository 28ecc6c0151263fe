import { all, attr, closest } from '../dom/node.ts';
import { lineOf, textOf } from '../dom/text.ts';
import { type Canonical, canonical, httpUrl } from './canonical/index.ts';
import { type Context, joined, partsBy, type Selector } from './context.ts';
import { defineAdapter, type Group } from './define.ts';
import { imageOf } from './media.ts';
import { each, permalinkOf, type Reader } from './readers.ts';

/** Facts of 2021-22 (no saved page was found; the site was redesigned since): microdata first, it changes least. */
const POSTS: readonly Selector[] = [
  { seen: '2021-12', css: '#thread_post_list > *' },
  { seen: '2021-12', css: '.jsNestedItem' },
  { seen: '2021-12', css: '[itemtype$="/Comment"], [itemtype$="/DiscussionForumPosting"]' },
];
const ANSWERS: readonly Selector[] = [{ seen: '2021-12', css: '.jsNestedItem' }];
const QUOTED: readonly Selector[] = [{ seen: '2021-12', css: '.pagetext .quote, .pagetext blockquote' }];
const TEXT: readonly Selector[] = [
  { seen: '2021-12', css: '.pagetext' },
  { seen: '2021-12', css: '[itemprop="text"], [itemprop="articleBody"]' },
];
const AUTHOR: readonly Selector[] = [
  { seen: '2021-12', css: '[itemprop="author"] a[itemprop="url"]' },
  { seen: '2021-12', css: 'a[href*="/profile/"]:not(.pagetext a)' },
];
const NAME: readonly Selector[] = [
  { seen: '2021-12', css: '[itemprop="author"] [itemprop="name"]' },
  ...AUTHOR,
];
const TIME: readonly Selector[] = [
  { seen: '2021-12', css: 'time[itemprop="datePublished"]' },
  { seen: '2021-12', css: 'time[datetime]' },
];
const LINK: readonly Selector[] = [
  { seen: '2021-12', css: 'a[href*="/post/"]:not(.pagetext a)' },
  { seen: '2021-12', css: 'a[href*="/show_post/"]:not(.pagetext a)' },
];

const isAnswer = (element: Element, context: Context): Canonical | null => {
  const link = permalinkOf(element, context);
  return link?.kind === 'comment' ? link : null;
};

/** The first post of a thread has the thread's address; its own link is often missing. */
const thread: Reader<Canonical> = [
  'location',
  ({ container, env }) => {
    const here = canonical(env.url);
    const first = all(env.document, POSTS[0]?.css ?? '')[0];
    const isFirstPage =
      !env.url.searchParams.has('page') && !/\/\d+$/.test(env.url.pathname.replace(/\/$/, ''));
    return here?.kind === 'post' && first === container && isFirstPage ? here : null;
  },
];

/** `/profile/<number>` names an account by its number: not a handle. */
function handleIn(element: Element, { env }: Context): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  return /^\/@([\w.-]+)\/?$/.exec(url?.pathname ?? '')?.[1] ?? null;
}

const post: Group = {
  kind: 'comment',
  containers: POSTS,
  nested: partsBy([...ANSWERS, ...QUOTED]),
  accept: (context) =>
    context.own(joined(TEXT)).length > 0 &&
    (context.own(joined([...AUTHOR, ...TIME])).length > 0 || thread[1](context) !== null),
  fields: {
    link: [...each(LINK, isAnswer), thread],
    handle: each(AUTHOR, handleIn),
    name: each(NAME, (element) => lineOf(element)),
    text: each(
      TEXT,
      (element) => textOf(element, { skip: (part) => closest(part, joined(QUOTED)) === part }) || null,
    ),
    postedAt: each(TIME, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own(joined(TIME))[0] ?? null),
    media: ({ own, env }) =>
      own('.pagetext img[src]')
        .filter((image) => !attr(image, 'class')?.includes('smil'))
        .map((image) => imageOf(image, env.url)),
    links: ({ own }) => own(joined(TEXT)).flatMap((element) => all(element, 'a[href]')),
    absent: { handle: 'not_in_page', permalink: 'not_in_page', id: 'not_in_page' },
  },
};

export const kaskus = defineAdapter({
  id: 'kaskus',
  hosts: ['www.kaskus.co.id', 'kaskus.co.id'],
  pageKind: ({ pathname }) => {
    if (/^\/(thread|post|show_post)\//.test(pathname)) return 'post';
    return /^\/(search|tag)/.test(pathname) ? 'search' : 'other';
  },
  groups: [post],
  climbTo: post,
});
