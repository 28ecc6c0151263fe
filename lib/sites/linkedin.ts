import {
  all,
  attr,
  childrenOf,
  closest,
  contains,
  documentOrder,
  matches,
  one,
  parentOf,
  tagOf,
} from '../dom/node.ts';
import { lineOf, textOf } from '../dom/text.ts';
import type { Quoted } from '../model/post.ts';
import { type Canonical, canonical, httpUrl } from './canonical/index.ts';
import { type Context, joined, type Parts, partApart, partsBy, type Selector } from './context.ts';
import { defineAdapter, type Group } from './define.ts';
import { structuredPost } from './generic/json-ld.ts';
import { imagesOf } from './media.ts';
import { each } from './readers.ts';
import { LINKEDIN } from './selectors/linkedin.ts';
import { TOTALS } from './total-words.ts';

const POST = LINKEDIN.post;
const URN = ['data-activity-urn', 'data-urn', 'data-featured-activity-urn', 'data-id'];

const urnLink = (urn: string | null): Canonical | null =>
  urn ? canonical(`https://www.linkedin.com/feed/update/${urn}`) : null;

/** The account in a link: `/in/nama`, `/company/nama`. */
function accountIn(element: Element, { env }: Context): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  return (url && /^\/(?:in|company|school)\/([^/]+)/.exec(decodeURI(url.pathname))?.[1]) ?? null;
}

/** " • 2nd", " • ke-3+": how near the author is to the reader. */
const RANK = /\s*•.*$/;

/**
 * The words of the author's link, without its picture's `alt` and the rank behind the name; several other parts are
 * name and headline run together.
 */
function nameIn(element: Element): string | null {
  const parts = all(element, 'span, div, p, strong')
    .filter((part) => one(part, '*') === null)
    .flatMap((part) => lineOf(part, { hidden: true })?.replace(RANK, '') || []);
  const line = lineOf(element, { skip: (child) => tagOf(child) === 'img' }) ?? parts[0];
  return parts.length > 1 ? null : line?.replace(RANK, '') || null;
}

/** The post's menu says whose post it opens for; a link above the author's is of who commented or liked. */
function isNamedByMenu(element: Element, { own }: Context): boolean {
  const name = nameIn(element);
  return name !== null && own('button[aria-label]').some((menu) => attr(menu, 'aria-label')?.includes(name));
}

/** A name in a sentence ("Budi mengomentari ini") is of who brought the post into the feed. */
function isAlone(element: Element): boolean {
  const holder = parentOf(element);
  const beside = holder ? childrenOf(holder).filter((node) => node instanceof Text) : [];
  return nameIn(element) !== null && beside.every(({ data }) => data.trim() === '');
}

/** The one account of the links, or null. */
const accountOf = (links: readonly Element[], context: Context): string | null => {
  const accounts = new Set(links.flatMap((link) => accountIn(link, context) ?? []));
  return accounts.size === 1 ? ([...accounts][0] ?? null) : null;
};

/** The author's links, above the words: of the account that the post's menu names, or that stands alone, or is the only one. */
function authorLinks(context: Context): Element[] {
  const links = POST.account.flatMap(({ css }) => context.own(css));
  const words = context.own(joined(POST.text))[0];
  const above = links.filter((link) => !words || documentOrder(link, words) < 0);
  const choices = [above.filter((link) => isNamedByMenu(link, context)), above.filter(isAlone), above];
  const author = choices.map((choice) => accountOf(choice, context)).find((account) => account !== null);
  return author ? above.filter((link) => accountIn(link, context) === author) : [];
}

/** The first value that one of the author's links gives. */
const ofAuthor =
  (read: (link: Element, context: Context) => string | null) =>
  (context: Context): string | null =>
    authorLinks(context)
      .map((link) => read(link, context))
      .find((value) => value !== null) ?? null;

/** What is only spoken: of a hashtag and a mention there is a copy for the eyes, `aria-hidden`, beside one for the ears. */
function isSpoken(part: Element, words: Element): boolean {
  const link = closest(part, 'a');
  const shown = link && link !== part && contains(words, link) ? one(link, '[aria-hidden="true"]') : null;
  const isCopy = shown !== null && !contains(shown, part) && !contains(part, shown);
  return isCopy || matches(part, '.visually-hidden');
}

const wordsOf = (element: Element | null): string | null =>
  element && (textOf(element, { pre: true, hidden: true, skip: (part) => isSpoken(part, element) }) || null);

/** What the page's JSON-LD says, when it speaks of this very post. */
function structured(context: Context) {
  const data = structuredPost(context.env.document);
  const key = data && canonical(data.url)?.key;
  return key && key === containerLink(context)?.key ? data : null;
}

/** Since 2026 a feed tells the post's number only in the id of its words, and in links into groups. */
const wordsLink = ({ own }: Context): Canonical | null =>
  own('[id^="translatable-commentary-urn:li:"]')
    .map((element) => urnLink(attr(element, 'id')?.replace('translatable-commentary-', '') ?? null))
    .find((link) => link !== null) ?? null;

const groupLink = ({ own, env }: Context): Canonical | null =>
  own('a[href*="highlightedUpdateUrn="]')
    .map(
      (element) => httpUrl(attr(element, 'href'), env.url)?.searchParams.get('highlightedUpdateUrn') ?? null,
    )
    .map(urnLink)
    .find((link) => link !== null) ?? null;

const containerLink = ({ container }: Context): Canonical | null =>
  URN.map((name) => urnLink(attr(container, name))).find((link) => link !== null) ?? null;

/** A total where it has a place of its own: as an attribute, else as shown. */
const totalOf = ({ own }: Context, places: readonly Selector[], attribute: string): string | null =>
  places
    .flatMap(({ css }) => own(css))
    .map((element) => attr(element, attribute) ?? lineOf(element, { hidden: true, buttons: true }))
    .find(Boolean) ?? null;

/** A total in words ("48 komentar"), from below the post's own words. */
function totalInWords({ own }: Context, total: keyof typeof TOTALS): string | null {
  const words = own(joined(POST.text))[0];
  const lines = own('span, p, button')
    .filter((element) => !words || (documentOrder(words, element) < 0 && !contains(words, element)))
    .flatMap((element) => lineOf(element, { hidden: true, buttons: true }) ?? []);
  return lines.find((line) => TOTALS[total].test(line)) ?? null;
}

const linkOfQuote = (quote: Element, env: Context['env']): Canonical | null =>
  canonical(attr(one(quote, joined(POST.resharedWords)), 'href'), env.url);

/** The shared post: a box of its own; without its marks, what is around its words apart from the first author. */
const reshareIn: Parts = (container) => {
  const boxes = partsBy(POST.reshare)(container);
  if (boxes.length > 0) return boxes;
  const [first] = all(container, joined(POST.account));
  const [words] = all(container, joined(POST.resharedWords));
  return partApart(container, words, first).filter((part) => one(part, joined(POST.account)) !== null);
};

function quoted({ quote, env }: Context): Quoted | null {
  if (!quote) return null;
  const context = { env } as Context;
  const authors = all(quote, joined(POST.account));
  const text = wordsOf(
    one(
      quote,
      '[data-test-id="feed-reshare-content__commentary"], [data-testid="expandable-text-box"], .update-components-text',
    ),
  );
  return {
    handle: authors.map((author) => accountIn(author, context)).find(Boolean) ?? null,
    name: authors.map(nameIn).find(Boolean) ?? null,
    text,
    permalink: (urnLink(attr(quote, 'data-activity-urn')) ?? linkOfQuote(quote, env))?.url ?? null,
  };
}

const post: Group = {
  kind: 'post',
  containers: POST.posts,
  quote: reshareIn,
  nested: partsBy(POST.comments, POST.header),
  accept: (context) => context.own(joined(POST.account)).some((link) => accountIn(link, context) !== null),
  fields: {
    link: [
      ['urn', containerLink],
      ['translatable-commentary', wordsLink],
      ['highlightedUpdateUrn', groupLink],
      ['location', ({ env }) => canonical(env.url)],
    ],
    handle: [['author link', ofAuthor(accountIn)]],
    name: [
      ...each(POST.name, (element) => lineOf(element)),
      ['author link', ofAuthor(nameIn)],
      ['json-ld:author', (context) => structured(context)?.author ?? null],
    ],
    text: [...each(POST.text, wordsOf), ['json-ld:text', (context) => structured(context)?.text ?? null]],
    postedAt: [['json-ld:datePublished', (context) => structured(context)?.published ?? null]],
    timeLabel: ({ own }) => lineOf(own('time')[0] ?? null),
    counts: {
      likes: (context) =>
        totalOf(context, POST.likes, 'data-num-reactions') ?? totalInWords(context, 'likes'),
      replies: (context) =>
        totalOf(context, POST.replies, 'data-num-comments') ?? totalInWords(context, 'replies'),
      reposts: (context) => totalInWords(context, 'reposts'),
    },
    media: ({ env, own }) => imagesOf(own(joined(POST.images)), env.url),
    quoted,
    links: ({ own }) =>
      POST.text.flatMap(({ css }) => own(css)).flatMap((element) => all(element, 'a[href]')),
    absent: { permalink: 'not_in_page', id: 'not_in_page', postedAt: 'localised_only' },
  },
};

/** The feed of 2026 holds hardly any permalinks: only the opened post is sure to have one. */
export const linkedin = defineAdapter({
  id: 'linkedin',
  hosts: ['linkedin.com'],
  pageKind: ({ pathname }) => {
    if (/^\/(posts|pulse)\/|^\/feed\/update\//.test(pathname)) return 'post';
    if (/^\/feed/.test(pathname)) return 'feed';
    if (/^\/search/.test(pathname)) return 'search';
    return /^\/(in|company)\//.test(pathname) ? 'profile' : 'other';
  },
  groups: [post],
});
