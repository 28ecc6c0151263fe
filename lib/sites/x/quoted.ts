import { all, closest, one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Quoted } from '../../model/post.ts';
import { type Context, type Parts, partApart, partsBy } from '../context.ts';
import { permalinkOf } from '../readers.ts';
import { X } from '../selectors/x.ts';

const POST = X.post;
/** The words of a tweet, not of an article: line breaks are in the text, and what looks like a block is a mention. */
export const TWEET_TEXT = '[data-testid="tweetText"], div[lang][dir="auto"]';

/** The box of a quote; without its marks, what is around a time that links nowhere, apart from the tweet's own. */
export const quoteIn: Parts = (container) => {
  const boxes = partsBy(POST.quote)(container);
  if (boxes.length > 0) return boxes;
  const times = all(container, 'time');
  const isOwn = (time: Element) => closest(time, 'a') !== null;
  return partApart(
    container,
    times.find((time) => !isOwn(time)),
    times.find(isOwn),
  );
};

/** The quoted tweet: its author is plain text, its permalink only in the link of a picture, if any. */
export function quoted({ quote, env }: Context): Quoted | null {
  if (!quote) return null;
  const author = one(quote, '[data-testid="User-Name"]');
  const shown = all(author ?? quote, 'span')
    .map((span) => textOf(span))
    .find((text) => /^@\w{1,15}$/.test(text));
  const links = all(quote, 'a[href*="/status/"]').map((element) => permalinkOf(element, { env }));
  const link = links.find(
    (candidate) => candidate && (!shown || `@${candidate.handle}`.toLowerCase() === shown.toLowerCase()),
  );
  const text = textOf(one(quote, '[data-testid="tweetText"]') ?? one(quote, 'div[lang][dir="auto"]'), {
    pre: true,
    hidden: true,
    inline: true,
  });
  return {
    handle: shown?.slice(1) ?? link?.handle ?? null,
    name: lineOf(author && one(author, 'div[dir]')),
    text: text || null,
    permalink: link?.url ?? null,
  };
}
