import { isObject, type Json, ownOf, parseJson } from '../../dom/json.ts';
import { all } from '../../dom/node.ts';

/** What a page says of its main piece of writing in JSON-LD; all as found, not validated. */
export interface StructuredPost {
  text: string | null;
  headline: string | null;
  author: string | null;
  authorUrl: string | null;
  url: string | null;
  published: string | null;
}

/** Best first: a page of a post also describes its site and its breadcrumbs. `OpinionNewsArticle` and its kin are articles. */
const TYPES = [
  /^SocialMediaPosting$/,
  /^DiscussionForumPosting$/,
  /NewsArticle$/,
  /Article$/,
  /Posting$/,
  /^VideoObject$/,
  /^Comment$/,
];
const MAX_JSON = 500_000;
const MAX_NODES = 200;

const textIn = (node: Json, ...names: string[]): string | null => {
  const value = names
    .map((name) => ownOf(node, name))
    .find((item) => typeof item === 'string' && item.trim() !== '');
  return typeof value === 'string' ? value.trim() : null;
};

const isOf = (type: RegExp, node: Json): boolean =>
  [ownOf(node, '@type')].flat().some((name) => typeof name === 'string' && type.test(name));

/** Many pages write line breaks into their strings, where JSON has none. */
const parsed = (source: string | null): unknown =>
  parseJson(source, MAX_JSON) ?? parseJson(source?.replace(/\p{Cc}+/gu, ' '), MAX_JSON);

/** The nodes of a document: lists and `@graph` opened, nothing deeper. */
const nodesOf = (value: unknown): Json[] =>
  [value]
    .flat()
    .filter(isObject)
    .flatMap((node) => [node, ...[ownOf(node, '@graph')].flat().filter(isObject)])
    .slice(0, MAX_NODES);

function postOf(node: Json): StructuredPost {
  const author = [ownOf(node, 'author') ?? ownOf(node, 'creator')].flat()[0];
  const person = isObject(author) ? author : null;
  return {
    text: textIn(node, 'articleBody', 'text', 'reviewBody'),
    headline: textIn(node, 'headline', 'name'),
    author: person ? textIn(person, 'name') : typeof author === 'string' ? author : null,
    authorUrl: person && textIn(person, 'url', '@id'),
    url: textIn(node, 'url', '@id'),
    published: textIn(node, 'datePublished', 'uploadDate', 'dateCreated'),
  };
}

/** The page's main post from its JSON-LD, or null. */
export function structuredPost(document: Document): StructuredPost | null {
  const nodes = all(document, 'script[type="application/ld+json"]')
    .slice(0, 20)
    .flatMap((script) => nodesOf(parsed(script.textContent)));
  for (const type of TYPES) {
    const node = nodes.find((candidate) => isOf(type, candidate));
    if (node) return postOf(node);
  }
  return null;
}
