import { attr } from '../dom/node.ts';
import type { Media } from '../model/post.ts';
import { validLine, validUrl } from './validate.ts';

/** Descriptions that say nothing: the placeholder of a picture without a description. */
const PLACEHOLDER = /^(image|gambar|foto|photo|video)$/i;

const altOf = (element: Element): string | null => {
  const alt = validLine(attr(element, 'alt') ?? '', 2_000);
  return alt && !PLACEHOLDER.test(alt) ? alt : null;
};

/** A picture and its description; `enlarge` may turn the address into that of the full size. */
export const imageOf = (image: Element, base: URL, enlarge = (url: string) => url): Media => {
  const url = validUrl(attr(image, 'src'), base);
  return { kind: 'image', url: url && enlarge(url), alt: altOf(image) };
};

/** A video; a `blob:` of the page is no address, then it is that of the still picture. */
export const videoOf = (video: Element | null, base: URL): Media => ({
  kind: 'video',
  url: video && (validUrl(attr(video, 'src'), base) ?? validUrl(attr(video, 'poster'), base)),
  alt: null,
});
