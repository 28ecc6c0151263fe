import { attr, one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Platform } from '../../model/platform.ts';
import type { Media, Post } from '../../model/post.ts';
import { assemble, emptyPost } from '../assemble.ts';
import { type Canonical, canonical, canonicalPage, httpUrl, platformOf } from '../canonical/index.ts';
import { webPage } from '../canonical/web.ts';
import { contextOf, NO_PARTS } from '../context.ts';
import type { Fields } from '../fields.ts';
import type { Reader } from '../readers.ts';
import type { PageEnv } from '../site.ts';
import { validUrl } from '../validate.ts';
import { headName, headText, meta, plainHead } from './head.ts';
import { type StructuredPost, structuredPost } from './json-ld.ts';

const metaReader = (name: string): Reader<string> => [name, ({ env }) => meta(env.document, name)];

/** Microdata of the page's main piece of writing. */
const microdata = (property: string, attribute?: string): Reader<string> => [
  `itemprop=${property}`,
  ({ env }) => {
    const element = one(env.document, `[itemprop="${property}"]`);
    return (attribute && attr(element, attribute)) || lineOf(element);
  },
];

/** Who wrote it: a byline may hold the date too, so a name of its own in it comes first. */
const byline: Reader<string> = [
  'itemprop=author',
  ({ env }) => {
    const author = one(env.document, '[itemprop="author"]');
    const named = author && one(author, '[itemprop="name"], [rel="author"]');
    const line = attr(named ?? author, 'content') ?? lineOf(named ?? author);
    return named || (line && !/\d/.test(line)) ? line : null;
  },
];

/** The page's own address where it is trustworthy: same host as the location. */
function declaredUrl(env: PageEnv): URL | null {
  const declared = attr(one(env.document, 'link[rel="canonical"]'), 'href') ?? meta(env.document, 'og:url');
  const url = httpUrl(declared, env.url);
  return url && url.hostname.replace(/^www\./, '') === env.url.hostname.replace(/^www\./, '') ? url : null;
}

/**
 * Whether the head still describes what is shown. Single-page sites keep the head of the page that was loaded first
 * (seen on TikTok), so there it counts only when it names the same post as the location.
 */
function headIsCurrent(env: PageEnv): boolean {
  const here = canonical(env.url);
  if (platformOf(env.url) === 'web' || !here) return platformOf(env.url) === 'web';
  const declared = declaredUrl(env);
  return declared === null || canonical(declared)?.key === here.key;
}

/** Only on the web at large: a platform's feed is not the permalink of a post in it. */
function pageLink(env: PageEnv): Canonical | null {
  if (platformOf(env.url) !== 'web') return canonical(env.url);
  const declared = declaredUrl(env);
  return declared && declared.pathname !== '/' ? webPage(declared) : canonicalPage(env.url);
}

const headImage = (env: PageEnv): Media[] => {
  const url = validUrl(meta(env.document, 'og:image'), env.url);
  return url
    ? [{ kind: 'image', url, alt: meta(env.document, 'og:image:alt')?.slice(0, 2_000) ?? null }]
    : [];
};

function fieldsOf(post: StructuredPost | null): Fields {
  const ld = (name: keyof StructuredPost): Reader<string> => [`json-ld:${name}`, () => post?.[name] ?? null];
  return {
    link: [['location', ({ env }) => pageLink(env)]],
    handle: [['location', ({ env }) => pageLink(env)?.handle ?? null]],
    name: [
      ...[ld('author'), byline, metaReader('author'), metaReader('article:author')].map(notAnAddress),
      ['og:title', ({ env }) => headName(env.document, platformOf(env.url))],
    ],
    text: [
      ld('text'),
      ['itemprop=articleBody', ({ env }) => textOf(one(env.document, '[itemprop="articleBody"]')) || null],
      ['og', ({ env }) => headText(env.document, platformOf(env.url))],
      ['description', ({ env }) => (platformOf(env.url) === 'web' ? plainHead(env.document) : null)],
    ],
    postedAt: [
      ld('published'),
      microdata('datePublished', 'content'),
      metaReader('article:published_time'),
      ['time[datetime]', ({ env }) => attr(one(env.document, 'article time[datetime]'), 'datetime')],
    ],
    media: ({ env }) => headImage(env),
    links: () => [],
    absent: {
      handle: 'not_applicable',
      text: 'not_in_page',
      name: 'not_in_page',
      postedAt: 'not_in_page',
      permalink: 'not_in_page',
      id: 'not_in_page',
    },
  };
}

/** `article:author` often holds the address of a profile instead of a name. */
const notAnAddress = ([name, read]: Reader<string>): Reader<string> => [
  name,
  (context) => {
    const value = read(context);
    return value && !/^https?:/.test(value) ? value : null;
  },
];

/** Reads a page without posts of its own, or one whose adapter is off: JSON-LD, microdata, `og:`, location. */
export function readPage(env: PageEnv): Post {
  const platform: Platform = platformOf(env.url);
  const html = one(env.document, 'html');
  if (!html) return emptyPost(platform, env, 'not_loaded');
  const context = contextOf(html, env, 'page', NO_PARTS, NO_PARTS);
  if (headIsCurrent(env)) return assemble(platform, fieldsOf(structuredPost(env.document)), context, 0);
  const bare: Fields = { ...fieldsOf(null), name: [], text: [], postedAt: [], media: () => [] };
  return assemble(platform, bare, context, 0);
}
