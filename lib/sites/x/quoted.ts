import { all, one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Quoted } from '../../model/post.ts';
import type { Context } from '../context.ts';
import { permalinkOf } from '../readers.ts';

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
  });
  return {
    handle: shown?.slice(1) ?? link?.handle ?? null,
    name: lineOf(author && one(author, 'div[dir]')),
    text: text || null,
    permalink: link?.url ?? null,
  };
}
