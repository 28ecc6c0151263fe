import { all, attr, closest, contains, documentOrder, one, parentOf } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Media, Quoted } from '../../model/post.ts';
import { atHandle } from '../canonical/canonical.ts';
import { httpUrl } from '../canonical/index.ts';
import { type Context, joined, partsBy } from '../context.ts';
import { defineAdapter, type Group } from '../define.ts';
import { imagesOf, videoOf } from '../media.ts';
import { isOnlyCount } from '../numbers.ts';
import { each, permalinkOf } from '../readers.ts';
import { THREADS } from '../selectors/threads.ts';
import { textInData } from './page-json.ts';

const POST = THREADS.post;
const HEAD_VIEWS = 'a[href*="/post/"]:has(h1) span[dir="auto"]';
const HEAD_LINK = 'a[href*="/post/"]:not([href$="/media"])';
const BUTTON = '[role="button"]:has(svg)';

function accountIn(element: Element, env: Context['env']): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  const [account, ...rest] = url?.pathname.split('/').filter(Boolean) ?? [];
  return rest.length === 0 ? atHandle(account) : null;
}

/** The line of author, topic, age and what the author is in the thread: the box around the age and the author's name. */
function headAround(age: Element | undefined, root: Element): Element | null {
  for (let up = age && parentOf(age); up && up !== root; up = parentOf(up)) {
    const names = all(up, 'a[href*="/@"]:not([href*="/post/"])');
    if (names.some((name) => lineOf(name) !== null)) return up;
  }
  return null;
}

/** Labels and names are in links and buttons; the post's words come below the line that ends with its age. */
function wordsIn(element: Element, root: Element, age: Element | undefined): string | null {
  const holder = closest(element, 'a, [role="button"]');
  if ((holder && holder !== root && contains(root, holder)) || one(element, 'time')) return null;
  const head = headAround(age, root);
  const isAbove = age && documentOrder(element, age) < 0;
  if (isAbove || (head && contains(head, element))) return null;
  return textOf(element, { pre: true }) || null;
}

/** Where the line of author, topic and age ends: since 2026 the age is no `time` in places, but still the permalink. */
const endOfHead = ({ own }: Context): Element | undefined =>
  own('time')[0] ?? own(HEAD_LINK).find((link) => lineOf(link) !== null);

/** A number alone is that of a button. */
function ownWords(element: Element, context: Context): string | null {
  const { container, lang } = context;
  const words = wordsIn(element, container, endOfHead(context));
  return words && isOnlyCount(words, lang) ? null : words;
}

/** Like, reply, repost and share stand in one row below the time; the order is the same in every language. */
function bar(context: Context): Element[] {
  const head = endOfHead(context);
  const rows = new Map<Element, Element[]>();
  for (const button of context.own(BUTTON)) {
    if (head && documentOrder(button, head) < 0) continue;
    const holder = parentOf(button);
    const row = holder && parentOf(holder);
    if (row) rows.set(row, [...(rows.get(row) ?? []), button]);
  }
  return [...rows.values()].find((buttons) => buttons.length >= 3) ?? [];
}

const count = (place: number) => (context: Context) => {
  const button = bar(context)[place];
  return button ? lineOf(one(button, 'span[dir="auto"]') ?? button) : null;
};

const media = ({ env, own }: Context): Media[] => [
  ...imagesOf(
    own('img[src]').filter(
      (image) => !closest(image, 'a[href*="/@"]:not([href*="/post/"]), [role="button"]:has(svg)'),
    ),
    env.url,
  ),
  ...own('video').map((video) => videoOf(video, env.url)),
];

function quoted({ quote, env }: Context): Quoted | null {
  if (!quote) return null;
  const link = all(quote, POST.link[0]?.css ?? '').map((element) => permalinkOf(element, { env }))[0];
  const age = one(quote, 'time') ?? undefined;
  const words = all(quote, 'span[dir="auto"]').map((element) => wordsIn(element, quote, age));
  return {
    handle: link?.handle ?? all(quote, 'a[href*="/@"]').map((element) => accountIn(element, env))[0] ?? null,
    name: null,
    text: words.find((text) => text !== null) ?? null,
    permalink: link?.url ?? null,
  };
}

/** What the page's data say of this very post, where its words are not shown (yet). */
function dataWords(context: Context): string | null {
  const links = context.own(joined(POST.link)).map((link) => permalinkOf(link, context));
  const own = links.find((link) => link !== null);
  return own ? textInData(context.env.document, own.id) : null;
}

const post: Group = {
  kind: 'post',
  containers: POST.posts,
  quote: partsBy(POST.quote),
  accept: (context) =>
    context.own('a[href*="/post/"]').some((link) => permalinkOf(link, context)?.platform === 'threads'),
  fields: {
    link: each(POST.link, permalinkOf),
    // A repost starts with the account that reposts; the permalink names the author.
    handle: each(POST.link, (element, context) => permalinkOf(element, context)?.handle ?? null),
    name: [],
    text: [...each(POST.text, ownWords), ['page data', dataWords]],
    postedAt: each(POST.time, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own('a[href*="/post/"] time')[0] ?? null),
    counts: {
      likes: count(0),
      replies: count(1),
      reposts: count(2),
      views: ({ own }) =>
        own(HEAD_VIEWS)
          .map((element) => lineOf(element))
          .find((label) => label && /\d/.test(label)) ?? null,
    },
    media,
    quoted,
    absent: {
      name: 'not_in_page',
      text: ({ own }) => (own('img, video').length > 1 ? 'not_applicable' : 'selector_broken'),
    },
  },
};

export const threads = defineAdapter({
  id: 'threads',
  hosts: ['threads.com', 'threads.net'],
  pageKind: ({ pathname }) => {
    if (/\/post\/|^\/t\//.test(pathname)) return 'post';
    if (/^\/search/.test(pathname)) return 'search';
    if (/^\/@/.test(pathname)) return 'profile';
    return /^\/(for_you|following)?\/?$/.test(pathname) ? 'feed' : 'other';
  },
  groups: [post],
  climbTo: post,
});
