import { all, attr, closest, matches, one, parentOf } from '../dom/node.ts';
import { lineOf, textOf } from '../dom/text.ts';
import type { Media, Quoted } from '../model/post.ts';
import { canonical } from './canonical/index.ts';
import { type Context, joined, partOfSecond, partsBy, type Selector } from './context.ts';
import { type AdapterSpec, defineAdapter, type Group } from './define.ts';
import { accountIn, LOCATION, namedBy, POST_LINK } from './facebook-links.ts';
import type { Fields } from './fields.ts';
import { imageOf, videoOf } from './media.ts';
import { each, permalinkOf, type Reader } from './readers.ts';

const POSTS: readonly Selector[] = [
  { seen: '2026-07', css: '[role="main"] [aria-posinset]' },
  { seen: '2026-07', css: '[role="feed"] > div:has([data-ad-rendering-role="profile_name"])' },
  { seen: '2023-02', css: '[role="article"][aria-labelledby]' },
  { seen: '2025-01', css: '#screen-root [data-tracking-duration-id]' },
];
/** Opened reels, photos and posts: their permalink is the page's. A dialog lies above the feed. */
const OPENED: readonly Selector[] = [
  { seen: '2026-07', css: '[role="dialog"]' },
  { seen: '2026-07', css: '[role="main"]' },
];
/** Comments have a spoken label, posts do not. */
const COMMENTS: readonly Selector[] = [{ seen: '2026-08', css: '[role="article"][aria-label]' }];
/** What only Facebook's posts hold. */
const MARK =
  '[data-ad-rendering-role], [data-ad-preview], [data-ad-comet-preview], [data-testid="post_message"], [data-visualcompletion], .native-text';
const TEXT: readonly Selector[] = [
  { seen: '2026-07', css: '[data-ad-rendering-role="story_message"]' },
  { seen: '2023-02', css: '[data-ad-preview="message"], [data-ad-comet-preview="message"]' },
  { seen: '2022-09', css: '[data-testid="post_message"]' },
];
const AUTHOR: readonly Selector[] = [
  { seen: '2026-07', css: '[data-ad-rendering-role="profile_name"] a[href]' },
  { seen: '2025-01', css: 'h2 a[href], h3 a[href], h4 a[href], h5 a[href]' },
];
const COMMENT_TEXT: readonly Selector[] = [{ seen: '2025-01', css: 'div[dir="auto"][style*="text-align"]' }];
/** "See more": a button inside the message, behind which the rest is not in the page. */
const MORE = '[role="button"], [tabindex="0"]:not(a)';
const AD = 'a[href*="/ads/about/"]';

const wordsOf = (element: Element | null): string | null =>
  textOf(element, { skip: (child) => matches(child, MORE) }) || null;

const authorLink = (context: Context): Element | null =>
  all(namedBy(context, 'aria-labelledby', 0) ?? context.env.document.createElement('i'), 'a[href]')[0] ??
  null;

const handles: readonly Reader<string>[] = [
  ...each(AUTHOR.slice(0, 1), accountIn),
  [
    'aria-labelledby',
    (context) => {
      const link = authorLink(context);
      return link && accountIn(link, context);
    },
  ],
  ...each(AUTHOR.slice(1), accountIn),
];

/** "Meedan was live." names the account in its first link only. */
const names: readonly Reader<string>[] = [
  ...each(AUTHOR.slice(0, 1), (element) => lineOf(element)),
  ['aria-labelledby', (context) => lineOf(authorLink(context))],
  ...each(AUTHOR.slice(1), (element, context) => (accountIn(element, context) ? lineOf(element) : null)),
  ['span.f2', ({ own }) => lineOf(own('span.f2')[0] ?? null)],
];

/** The second ARIA id is the message; on posts without one the id names nothing or media. */
function describedMessage(context: Context): string | null {
  const message = namedBy(context, 'aria-describedby', 1);
  return message && !one(message, 'video, img[height]:not([height="16"]), [role="toolbar"]')
    ? textOf(message)
    : null;
}

/** The mobile screen has no names for its parts: its longest text. */
const longestNative = ({ own }: Context): string | null =>
  own('.native-text')
    .map((element) => textOf(element))
    .sort((a, b) => b.length - a.length)[0] || null;

const message = ({ own }: Context): Element | null => own(joined(TEXT))[0] ?? null;

/** All reactions: the first number beside the toolbar. */
function likes({ own }: Context): string | null {
  const toolbar = own('[role="toolbar"]')[0] ?? null;
  const row = toolbar && parentOf(toolbar);
  const label = textOf(row, { hidden: true, buttons: true, skip: (element) => element === toolbar });
  return /\d.*/.exec(label)?.[0] ?? null;
}

const media = ({ env, own }: Context): Media[] => [
  ...own('a[href*="/photo"] img[src], a[href*="fbid="] img[src]')
    .filter((image) => !closest(image, 'h2, h3, h4'))
    .map((image) => imageOf(image, env.url)),
  ...own('video').map((video) => videoOf(video, env.url)),
];

function quoted({ quote, env }: Context): Quoted | null {
  if (!quote) return null;
  const author = one(quote, '[data-ad-rendering-role="profile_name"] a[href]');
  const links = all(quote, 'a[href]').map((link) => permalinkOf(link, { env }));
  return {
    handle: author && accountIn(author, { env }),
    name: lineOf(author),
    text: textOf(one(quote, joined(TEXT))) || null,
    permalink: links.find((link) => link?.kind === 'post')?.url ?? null,
  };
}

const hasAuthor = (context: Context) => names.some(([, read]) => read(context) !== null);
const isPost = (context: Context) =>
  one(context.container, MARK) !== null && (message(context) !== null || hasAuthor(context));

const fields: Fields = {
  link: POST_LINK,
  handle: handles,
  name: names,
  text: [...each(TEXT, wordsOf), ['aria-describedby', describedMessage], ['.native-text', longestNative]],
  postedAt: [
    [
      'abbr[data-utime]',
      ({ own }) => {
        const seconds = Number(attr(own('abbr[data-utime]')[0] ?? null, 'data-utime'));
        return seconds > 0 ? new Date(seconds * 1_000).toISOString() : null;
      },
    ],
  ],
  timeLabel: (context) =>
    lineOf(all(namedBy(context, 'aria-describedby', 0) ?? context.container, 'a[href], abbr')[0] ?? null),
  truncated: (context) => {
    const text = message(context);
    return text !== null && one(text, MORE) !== null;
  },
  counts: { likes },
  media,
  quoted,
  links: (context) => {
    const text = message(context);
    return text ? all(text, 'a[href]') : [];
  },
  isAd: ({ own }) => (own(AD).length > 0 ? true : null),
  absent: {
    postedAt: 'localised_only',
    text: ({ own }) => (own('video, img').length > 1 ? 'not_applicable' : 'selector_broken'),
    permalink: 'not_in_page',
    id: 'not_in_page',
    handle: 'not_in_page',
  },
};

const nested = partsBy(COMMENTS);
const quote = partOfSecond('[data-ad-rendering-role="profile_name"]');
const post: Group = { kind: 'post', containers: POSTS, accept: isPost, quote, nested, fields };

const opened: Group = {
  kind: 'post',
  containers: OPENED,
  accept: (context) =>
    canonical(context.env.url)?.platform === 'facebook' &&
    isPost(context) &&
    !one(context.container, joined(POSTS)),
  quote,
  nested,
  fields: { ...fields, link: [...POST_LINK.slice(1, 2), LOCATION], timeLabel: () => null },
};

const comment: Group = {
  kind: 'comment',
  containers: COMMENTS,
  accept: (context) => context.own('a[href*="comment_id="]').length > 0,
  nested: partsBy([{ seen: '2026-08', css: '[role="article"] [role="article"][aria-label]' }]),
  fields: {
    link: each([{ seen: '2026-08', css: 'a[href*="comment_id="]' }], permalinkOf),
    handle: each([{ seen: '2026-08', css: 'a[href]' }], accountIn),
    name: each([{ seen: '2026-08', css: 'a[href]' }], (element, context) =>
      accountIn(element, context) ? lineOf(element) : null,
    ),
    text: each(COMMENT_TEXT, (element) => textOf(element) || null),
    postedAt: [],
    absent: { postedAt: 'localised_only' },
  },
};

const spec: AdapterSpec = {
  id: 'facebook',
  hosts: ['facebook.com', 'fb.com'],
  pageKind: (url) => {
    if (canonical(url)) return 'post';
    if (/^\/(home\.php)?$|^\/groups\/|^\/watch/.test(url.pathname)) return 'feed';
    if (/^\/(search|hashtag)\//.test(url.pathname)) return 'search';
    if (/^\/messages/.test(url.pathname)) return 'chat';
    return /^\/(profile\.php|[\w.]+\/?)$/.test(url.pathname) ? 'profile' : 'other';
  },
  groups: [post, opened, comment],
  climbTo: post,
};

export const facebook = defineAdapter(spec);
