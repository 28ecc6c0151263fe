import { all, attr, closest, matches, tagOf } from '../dom/node.ts';
import { lineOf, textOf } from '../dom/text.ts';
import { type Canonical, canonical, httpUrl } from './canonical/index.ts';
import { type Context, joined, partsBy } from './context.ts';
import { defineAdapter, type Group } from './define.ts';
import { imagesOf } from './media.ts';
import { each, permalinkOf, type Reader } from './readers.ts';
import { KASKUS } from './selectors/kaskus.ts';

const POST = KASKUS.post;

const isAnswer = (element: Element, context: Context): Canonical | null => {
  const link = permalinkOf(element, context);
  return link?.kind === 'comment' ? link : null;
};

/** The first post of a thread has the thread's address; its own link is often missing. */
const thread: Reader<Canonical> = [
  'location',
  ({ container, env }) => {
    const here = canonical(env.url);
    const [first] = all(env.document, joined(POST.posts));
    const isFirstPage =
      !env.url.searchParams.has('page') && !/\/\d+$/.test(env.url.pathname.replace(/\/$/, ''));
    const isFirst = first === container && !matches(container, joined(POST.answers));
    return here?.kind === 'post' && isFirst && isFirstPage ? here : null;
  },
];

/** What the site writes above the words of another post. */
const QUOTED = /^(?:quote:|original posted by\b)/i;

const isQuoted = (part: Element): boolean =>
  matches(part, joined(POST.quoted)) || (tagOf(part) === 'div' && QUOTED.test(textOf(part, { max: 40 })));

/** `/profile/<number>` names an account by its number: not a handle. */
function handleIn(element: Element, { env }: Context): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  return /^\/@([\w.-]+)\/?$/.exec(url?.pathname ?? '')?.[1] ?? null;
}

const post: Group = {
  kind: 'comment',
  containers: POST.posts,
  nested: partsBy(POST.answers, POST.quoted),
  accept: (context) =>
    context.own(joined(POST.text)).length > 0 &&
    (context.own(joined([...POST.author, ...POST.time])).length > 0 || thread[1](context) !== null),
  fields: {
    link: [...each(POST.link, isAnswer), thread],
    handle: each(POST.author, handleIn),
    name: each(POST.name, (element) => lineOf(element)),
    text: each(POST.text, (element) => textOf(element, { skip: isQuoted }) || null),
    postedAt: each(POST.time, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own(joined(POST.time))[0] ?? null),
    media: ({ own, env }) =>
      imagesOf(
        own('img[src]').filter(
          (image) => closest(image, joined(POST.text)) !== null && !attr(image, 'class')?.includes('smil'),
        ),
        env.url,
      ),
    links: ({ own }) => own(joined(POST.text)).flatMap((element) => all(element, 'a[href]')),
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
