import { all, attr, closest, one, tagOf } from '../dom/node.ts';
import { lineOf, textOf } from '../dom/text.ts';
import type { Counts, Media, Quoted } from '../model/post.ts';
import { httpUrl, platformOf } from './canonical/index.ts';
import { type Context, partsBy, type Selector } from './context.ts';
import { type AdapterSpec, defineAdapter, type Group } from './define.ts';
import { imageOf, videoOf } from './media.ts';
import { exactLabel, parseCount, parseNumbers } from './numbers.ts';
import { each, permalinkOf } from './readers.ts';

const POSTS: readonly Selector[] = [
  { seen: '2026-02', css: 'article[data-testid="tweet"]' },
  { seen: '2026-02', css: '[data-testid="cellInnerDiv"] article[role="article"]' },
];
/** A box of its own author inside the article; an unavailable quote is a nested article. */
const QUOTE: readonly Selector[] = [
  { seen: '2026-02', css: 'article div[role="link"]:has([data-testid="User-Name"])' },
  { seen: '2026-02', css: 'article div[tabindex="0"]:has([data-testid="User-Name"])' },
  { seen: '2026-02', css: 'article div[role="link"]:has(time)' },
  { seen: '2026-02', css: 'article article' },
];
const LINK: readonly Selector[] = [
  { seen: '2026-02', css: 'a[href*="/status/"]:has(time)' },
  { seen: '2026-02', css: 'a[href*="/status/"][href$="/analytics"]' },
];
const TIME: readonly Selector[] = [{ seen: '2026-02', css: 'a[href*="/status/"] time[datetime]' }];
const AUTHOR: readonly Selector[] = [
  { seen: '2026-02', css: '[data-testid="User-Name"] a[href]' },
  { seen: '2026-02', css: '[data-testid="Tweet-User-Avatar"] a[href]' },
];
const NAME: readonly Selector[] = [
  { seen: '2026-02', css: '[data-testid="User-Name"] a[href]' },
  { seen: '2026-02', css: 'a[role="link"][href^="/"]:not([tabindex="-1"])' },
];
const TEXT: readonly Selector[] = [
  { seen: '2026-02', css: '[data-testid="tweetText"]' },
  { seen: '2026-02', css: '[data-testid="longformRichTextComponent"]' },
  { seen: '2026-02', css: 'div[lang][dir="auto"]' },
];
const ARTICLE_TITLE =
  '[data-testid="twitter-article-title"], [data-testid="twitterArticleReadView"] div[dir="auto"]';
const MORE = '[data-testid="tweet-text-show-more-link"]';
const PHOTO = '[data-testid="tweetPhoto"]';
const PLAYER = '[data-testid="videoPlayer"]';
const AD = '[data-testid="placementTracking"]';
const BAR = '[role="group"][aria-label]';
/** Looked for in the whole article: a quote has no action bar. */
const COUNT = {
  replies: '[data-testid="reply"]',
  reposts: '[data-testid="retweet"], [data-testid="unretweet"]',
  likes: '[data-testid="like"], [data-testid="unlike"]',
  views: 'a[href$="/analytics"]',
};

const wordsOf = (element: Element | null) => textOf(element, { pre: true, hidden: true });

/** The account in a link to a profile: `/nama`. */
function profileIn(element: Element, { env }: Pick<Context, 'env'>): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  return url && platformOf(url) === 'x' ? (/^\/(\w{1,15})$/.exec(url.pathname)?.[1] ?? null) : null;
}

/** Words of a link to the profile; the avatar's link holds only a picture. */
function nameIn(element: Element, context: Context): string | null {
  const handle = profileIn(element, context);
  const words = handle && lineOf(element, { hidden: true, skip: (child) => tagOf(child) === 'img' });
  return words && words !== `@${handle}` ? lineOf(element, { hidden: true }) : null;
}

/** An article's title belongs to its text; the action bar below it appears twice, so the first of each counts. */
const postText = (element: Element, { own }: Context): string | null =>
  [wordsOf(own(ARTICLE_TITLE)[0] ?? null), wordsOf(element)].filter(Boolean).join('\n\n') || null;

const label =
  (name: keyof Counts) =>
  ({ container }: Context) =>
    exactLabel(one(container, COUNT[name]));

/** Single posts show views only in the bar's label: replies, reposts, likes (zeros left out), bookmarks, views. */
function views(context: Context): string | null {
  const linked = label('views')(context);
  if (linked) return linked;
  const numbers = parseNumbers(attr(one(context.container, BAR), 'aria-label'));
  const shown = (['replies', 'reposts', 'likes'] as const).filter(
    (name) => parseCount(label(name)(context), '').value,
  );
  return numbers.length === shown.length + 2 ? (numbers.at(-1) ?? null) : null;
}

const largest = (url: string): string =>
  url.replace(/([?&]name=)(small|medium|360x360|900x900|large)\b/, '$1orig');

/** `tweetPhoto` also wraps every video. */
const media = ({ env, own }: Context): Media[] => [
  ...own(PHOTO)
    .filter((photo) => !one(photo, PLAYER))
    .flatMap((photo) => all(photo, 'img').map((image) => imageOf(image, env.url, largest))),
  ...own(PLAYER).map((player) => videoOf(one(player, 'video'), env.url)),
];

function quoted({ quote, env }: Context): Quoted | null {
  if (!quote) return null;
  const author = one(quote, '[data-testid="User-Name"]');
  const shown = all(author ?? quote, 'span')
    .map((span) => textOf(span))
    .find((text) => /^@\w{1,15}$/.test(text));
  const links = all(quote, 'a[href*="/status/"]').map((element) => permalinkOf(element, { env }));
  const link = links.find(
    (candidate) => candidate && (!shown || `@${candidate.handle}`.toLowerCase() === shown.toLowerCase()),
  );
  const text = wordsOf(one(quote, '[data-testid="tweetText"]') ?? one(quote, 'div[lang][dir="auto"]'));
  return {
    handle: shown?.slice(1) ?? link?.handle ?? null,
    name: lineOf(author && one(author, 'div[dir]')),
    text: text || null,
    permalink: link?.url ?? null,
  };
}

const post: Group = {
  kind: 'post',
  containers: POSTS,
  quote: partsBy(QUOTE),
  accept: (context) =>
    [...LINK, ...TEXT].some(({ css }) => context.own(css).length > 0) &&
    context.own('a[href]').some((link) => permalinkOf(link, context)?.platform === 'x'),
  fields: {
    link: each(LINK, permalinkOf),
    handle: [
      ...each(AUTHOR, profileIn),
      [
        'permalink',
        ({ env, own }) =>
          own('a[href*="/status/"]').map((link) => permalinkOf(link, { env })?.handle ?? null)[0] ?? null,
      ],
    ],
    name: each(NAME, nameIn),
    text: each(TEXT, postText),
    postedAt: each(TIME, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own('a[href*="/status/"] time')[0] ?? null),
    truncated: ({ own }) => own(MORE).length > 0,
    counts: { replies: label('replies'), reposts: label('reposts'), likes: label('likes'), views },
    media,
    quoted,
    links: ({ own }) => own('[data-testid="tweetText"] a[href], [data-testid="card.wrapper"] a[href]'),
    isAd: ({ container }) => closest(container, AD) !== null,
    absent: { text: ({ own }) => (own(PHOTO).length > 0 ? 'not_applicable' : 'selector_broken') },
  },
};

const spec: AdapterSpec = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  pageKind: ({ pathname }) => {
    if (/\/status\/\d/.test(pathname)) return 'post';
    if (/^\/(search|explore|hashtag)/.test(pathname)) return 'search';
    if (/^\/messages/.test(pathname)) return 'chat';
    if (/^\/(home)?$|^\/i\/(lists|communities|bookmarks)/.test(pathname)) return 'feed';
    return /^\/\w{1,15}(\/(with_replies|media|highlights))?$/.test(pathname) ? 'profile' : 'other';
  },
  groups: [post],
  climbTo: post,
};

export const x = defineAdapter(spec);
