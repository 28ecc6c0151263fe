import { all, attr, matches } from '../../dom/node.ts';
import { textOf } from '../../dom/text.ts';
import type { Media } from '../../model/post.ts';
import type { Reason } from '../../model/reading.ts';
import { type Context, joined, type Selector } from '../context.ts';
import { imagesOf, videoOf } from '../media.ts';
import { each, type Readers, readersNow } from '../readers.ts';
import { validUrl } from '../validate.ts';

/** The first value of an ordered list of readers, for fields that other fields depend on. */
export function firstOf(readers: Readers<string>, context: Context): string | null {
  for (const [, read] of readersNow(readers)) {
    const value = read(context);
    if (value) return value;
  }
  return null;
}

/** The words of a description. */
export const textReaders = (selectors: readonly Selector[]): Readers<string> =>
  each(selectors, (element) => textOf(element) || null);

/** Why there is no description: many videos have none, and then its element is empty. */
export const noWords =
  (selectors: readonly Selector[]) =>
  ({ own }: Context): Reason =>
    own(joined(selectors)).length > 0 ? 'not_applicable' : 'selector_broken';

/** Links that the author wrote: those of the description. */
export const linksIn =
  (selectors: readonly Selector[]) =>
  ({ own }: Context): Element[] =>
    own(joined(selectors)).flatMap((element) => all(element, 'a[href]'));

/** The mounted video, else the pictures of a photo post, else the poster that stands for the video. The poster's `alt` repeats the description. */
export function videoMedia({ own, env }: Context): Media[] {
  const video = own('video')[0];
  if (video) return [videoOf(video, env.url)];
  const slides = imagesOf(own('.swiper-slide img'), env.url);
  if (slides.length > 0) return slides;
  const poster = own('[data-e2e="feed-video"] img, a[href*="/video/"] img')[0];
  return poster ? [{ kind: 'video', url: validUrl(attr(poster, 'src'), env.url), alt: null }] : [];
}

/**
 * Whether a container found by its parts alone, not by a known selector, is only an ancestor of the innermost element
 * with these parts: `:has()` matches all of them. The first of `structures` that fits counts.
 */
export function isAround(
  container: Element,
  known: readonly Selector[],
  structures: readonly Selector[],
): boolean {
  const structure = structures.find(({ css }) => matches(container, css));
  if (!structure || matches(container, joined(known))) return false;
  return all(container, ':scope > *').some((child) => matches(child, structure.css));
}
