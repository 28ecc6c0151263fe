import { attr, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import type { Platform } from '../../model/platform.ts';

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Many pages escape their head twice: `&amp;amp;`, `&amp;#8217;`. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{2,5})|([a-z]{2,4}));/g, (all, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? all),
  );

/** Content of a `meta`, by property or name. */
export function meta(document: Document, name: string): string | null {
  const content = attr(one(document, `meta[property="${name}"], meta[name="${name}"]`), 'content');
  return content && unescaped(content);
}

const joinLines = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join('\n\n') || null;

/**
 * `… shared a post on Instagram: "caption". Follow …`: the words behind the first quotation mark, up to the last one
 * when only a short remark follows it.
 */
const caption = (description: string): string =>
  /^[^"“]{0,200}: ["“]([\s\S]+?)(?:["”][^"”]{0,80})?$/.exec(description)?.[1] ?? description;

/** `Nama Akun on Instagram: "…"`, `Nama Akun di Instagram: "…"`: the name before one joining word. */
const instagramName = (title: string): string | null =>
  /^(.{1,100}?) \S+ Instagram\b/.exec(title)?.[1] ?? null;

/** The page's words in its head: on a platform the description is the post, elsewhere title and description. */
export function headText(document: Document, platform: Platform): string | null {
  const description = meta(document, 'og:description');
  if (platform === 'instagram') return description && caption(description);
  return platform === 'web' ? joinLines(meta(document, 'og:title'), description) : description;
}

/** The author that a platform names in the head's title. */
export function headName(document: Document, platform: Platform): string | null {
  const title = meta(document, 'og:title');
  if (platform === 'instagram') return title && instagramName(title);
  return platform === 'telegram' ? title : null;
}

/** Title and description of a page that has no `og:` of its own. */
export const plainHead = (document: Document): string | null =>
  joinLines(lineOf(one(document, 'title')), meta(document, 'description'));
