import { attr, one } from '../dom/node.ts';
import type { Media } from '../model/post.ts';
import { validLine, validUrl } from './validate.ts';

/** Descriptions that say nothing: the placeholder of a picture without a description. */
const PLACEHOLDER =
  /^(image|gambar|foto|photo|(embedded )?video|no (photo|image) description available|no alternative text description for this image|tidak ada deskripsi foto( yang tersedia)?)\.?$/i;

/** Where pages keep the address of a picture that is loaded later. */
const SOURCES = ['data-delayed-url', 'data-src', 'src'];

/** A browser that saves a page puts its pictures beside it, `./Halaman_files/…`: no address any more. */
const SAVED_COPY = /^(?!https?:)[^?#]*_files\//;

/** So short is only an empty picture that holds the place of one to come; the written-out picture itself is longer. */
const EMPTY_DATA = /^data:.{0,300}$/s;

const addressOf = (element: Element | null, name: string, base: URL): string | null => {
  const address = attr(element, name);
  return address && !SAVED_COPY.test(address) ? validUrl(address, base) : null;
};

const altOf = (element: Element): string | null => {
  const alt = validLine(attr(element, 'alt') ?? '', 2_000);
  return alt && !PLACEHOLDER.test(alt) ? alt : null;
};

const isEmpty = (image: Element): boolean => {
  const sources = SOURCES.flatMap((name) => attr(image, name) ?? []);
  return sources.every((source) => EMPTY_DATA.test(source)) && altOf(image) === null;
};

/** Pictures and their descriptions, without placeholders; `enlarge` may turn an address into that of the full size. */
export const imagesOf = (images: readonly Element[], base: URL, enlarge = (url: string) => url): Media[] =>
  images
    .filter((image) => !isEmpty(image))
    .map((image) => {
      const url = SOURCES.flatMap((name) => addressOf(image, name, base) ?? [])[0] ?? null;
      return { kind: 'image', url: url && enlarge(url), alt: altOf(image) };
    });

/** A video; a `blob:` of the page is no address, then it is that of the still picture. */
export const videoOf = (video: Element | null, base: URL): Media => ({
  kind: 'video',
  url:
    addressOf(video, 'src', base) ??
    addressOf(video && one(video, 'source[src]'), 'src', base) ??
    addressOf(video, 'poster', base),
  alt: null,
});
