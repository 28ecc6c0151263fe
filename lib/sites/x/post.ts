import { all, attr, closest, matches, one, tagOf } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Media } from '../../model/post.ts';
import { type Canonical, httpUrl, platformOf } from '../canonical/index.ts';
import { type Context, joined } from '../context.ts';
import type { Group } from '../define.ts';
import { imagesOf, videoOf } from '../media.ts';
import { each, permalinkOf } from '../readers.ts';
import { X } from '../selectors/x.ts';
import { counts } from './counts.ts';
import { quoted, quoteIn, TWEET_TEXT } from './quoted.ts';

const POST = X.post;
const ARTICLE_TITLE =
  '[data-testid="twitter-article-title"], [data-testid="twitterArticleReadView"] div[dir="auto"]';
const MORE = '[data-testid="tweet-text-show-more-link"]';
const PHOTO = '[data-testid="tweetPhoto"]';
const PLAYER = '[data-testid="videoPlayer"]';
const AD = '[data-testid="placementTracking"]';
/** An article is laid out in blocks; in a tweet a mention is a box inside the line. Tweets in an article are of others. */
const wordsOf = (element: Element | null) =>
  textOf(element, {
    pre: true,
    hidden: true,
    inline: element !== null && matches(element, TWEET_TEXT),
    skip: (child) => tagOf(child) === 'article',
  });

/** The account in a link to a profile: `/nama`. */
function profileIn(element: Element, { env }: Pick<Context, 'env'>): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  return url && platformOf(url) === 'x' ? (/^\/(\w{1,15})$/.exec(url.pathname)?.[1] ?? null) : null;
}

/**
 * Words of a link to the profile, which may look like a handle too; the avatar's link holds only a picture. Until 2022
 * the handle stood behind the name in the same link.
 */
function nameIn(element: Element, context: Context): string | null {
  const account = profileIn(element, context);
  const words = account && lineOf(element, { skip: (child) => tagOf(child) === 'img' });
  const line = words && lineOf(element, { hidden: true });
  return line && account ? line.replace(new RegExp(`(?<=.) @${account}$`, 'i'), '') : null;
}

/** An ad shows no time; the link of its own picture names the post. */
function pictureLink(element: Element, context: Context): Canonical | null {
  const link = permalinkOf(element, context);
  const author = context.own(joined(POST.author)).map((by) => profileIn(by, context));
  return link?.handle && author.includes(link.handle) ? link : null;
}

/** An article's title belongs to its text; the action bar below it appears twice, so the first of each counts. */
const postText = (element: Element, { own }: Context): string | null =>
  [wordsOf(own(ARTICLE_TITLE)[0] ?? null), wordsOf(element)].filter(Boolean).join('\n\n') || null;

const largest = (url: string): string =>
  url.replace(/([?&]name=)(small|medium|360x360|900x900|large)\b/, '$1orig');

/** `tweetPhoto` also wraps every video. */
const media = ({ env, own }: Context): Media[] => [
  ...imagesOf(
    own(PHOTO)
      .filter((photo) => !one(photo, PLAYER))
      .flatMap((photo) => all(photo, 'img')),
    env.url,
    largest,
  ),
  ...own(PLAYER).map((player) => videoOf(one(player, 'video'), env.url)),
];

/** An ad stands inside its own mark; one that shows no time may be an ad whose mark has changed. */
function isAd({ container, own }: Context): boolean | null {
  if (closest(container, AD)) return true;
  return own('time').length > 0 ? false : null;
}

export const post: Group = {
  kind: 'post',
  containers: POST.posts,
  quote: quoteIn,
  // A permalink alone is no post: there are words or a picture.
  accept: (context) =>
    context.own(joined([...POST.text, ...POST.pictures])).length > 0 &&
    context.own('a[href*="/status/"]').some((link) => permalinkOf(link, context)?.platform === 'x'),
  fields: {
    link: [...each(POST.link, permalinkOf), ...each(POST.pictureLink, pictureLink)],
    handle: [
      ...each(POST.author, profileIn),
      [
        'permalink',
        ({ env, own }) =>
          own('a[href*="/status/"]').map((link) => permalinkOf(link, { env })?.handle ?? null)[0] ?? null,
      ],
    ],
    name: each(POST.name, nameIn),
    text: each(POST.text, postText),
    postedAt: each(POST.time, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own('a[href*="/status/"] time')[0] ?? null),
    truncated: ({ own }) => own(MORE).length > 0,
    counts,
    media,
    quoted,
    links: ({ own }) => own('[data-testid="tweetText"] a[href], [data-testid="card.wrapper"] a[href]'),
    isAd,
    absent: { text: ({ own }) => (own(PHOTO).length > 0 ? 'not_applicable' : 'selector_broken') },
  },
};
