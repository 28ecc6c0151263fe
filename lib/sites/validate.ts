import { tidy } from '../dom/text.ts';
import type { Media } from '../model/post.ts';
import { MAX_POST_TEXT } from '../model/primitives.ts';
import { httpUrl } from './canonical/index.ts';

/** The text cut to what is kept, never in the middle of a surrogate pair. */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : text.slice(0, max).replace(/[\ud800-\udbff]$/, '');

/** A name or label on one line, at most `max` units; null when nothing is left. */
export const validLine = (value: string, max: number): string | null =>
  cut(tidy(value).replace(/\s+/g, ' '), max) || null;

/** The post's own words; null when empty or when it is only the author's name or handle. */
export function validText(value: string, authors: readonly (string | null)[]): string | null {
  const text = cut(tidy(value), MAX_POST_TEXT);
  return text === '' || authors.some((author) => author !== null && text === author) ? null : text;
}

/** An account's handle without `@`: letters, digits, dots, underscores, hyphens, as every platform here allows. */
export function validHandle(value: string): string | null {
  const handle = value.trim().replace(/^@/, '');
  return /^[\p{L}\p{N}._-]{1,100}$/u.test(handle) ? handle : null;
}

/** An absolute http(s) address (relative ones against `base`), or null. */
export const validUrl = (address: string | null, base: URL): string | null =>
  httpUrl(address, base)?.href ?? null;

/** At most 40 media with valid addresses, each once. */
export function validMedia(media: readonly Media[]): Media[] {
  const seen = new Set<string>();
  const kept = media.filter(({ url }) => {
    const isNew = url === null || !seen.has(url);
    if (url !== null) seen.add(url);
    return isNew;
  });
  return kept.slice(0, 40);
}
