import { parentOf } from '../dom/node.ts';
import { tidy } from '../dom/text.ts';
import type { Media, Post } from '../model/post.ts';
import { MAX_POST_TEXT } from '../model/primitives.ts';
import { found, missing, type Reading } from '../model/reading.ts';
import { type Canonical, httpUrl } from './canonical/index.ts';
import { cut } from './validate.ts';

/** What the browser says of a context menu's target. */
export interface Target {
  selectionText?: string;
  linkUrl?: string;
  srcUrl?: string;
  mediaType?: string;
}

/** On a platform's page, what its head or address says may belong to another post than the marked one. */
const UNSURE = 0.5;

const doubted = <T>(reading: Reading<T>): Reading<T> => ({
  ...reading,
  confidence: Math.min(reading.confidence, UNSURE),
});

const doubtful = (post: Post): Post => ({
  ...post,
  handle: doubted(post.handle),
  name: doubted(post.name),
  permalink: doubted(post.permalink),
  postedAt: doubted(post.postedAt),
});

const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Whether the words are the quoted post's and not the author's own. */
function isQuoted(post: Post, words: string): boolean {
  const head = squeezed(words).slice(0, 60);
  return squeezed(post.quoted?.text).includes(head) && !squeezed(post.text.value).includes(head);
}

/** The quoted post in place of the one that quotes it: nothing of the quoting author is kept. */
function quotedAlone(post: Post): Post {
  const { handle, name, permalink } = post.quoted ?? { handle: null, name: null, permalink: null };
  const reading = (value: string | null): Reading<string> =>
    value ? found(value, 'quoted', 0.85) : missing('not_in_page');
  return {
    ...post,
    key: null,
    id: missing('not_in_page'),
    handle: reading(handle),
    name: reading(name),
    permalink: reading(permalink),
    postedAt: missing('not_in_page'),
    timeLabel: null,
    media: [],
    quoted: null,
  };
}

const withText = (post: Post, words: string): Post => ({
  ...post,
  text: found(cut(words, MAX_POST_TEXT), 'selection', 1),
  truncated: words.length > MAX_POST_TEXT,
});

/** A post whose text is what the officer marked. */
export function withSelection(
  selection: Selection,
  readAround: (element: Element | null) => Post | null,
  readPage: () => Post,
): Post {
  const words = tidy(selection.toString());
  const node = selection.rangeCount > 0 ? selection.getRangeAt(0).commonAncestorContainer : null;
  const element = node instanceof Element ? node : node && parentOf(node);
  const around = readAround(element);
  const post = around ?? (words === '' ? readPage() : unplaced(readPage()));
  if (words === '') return post;
  return withText(isQuoted(post, words) ? quotedAlone(post) : post, words);
}

/** Words marked outside any known post. */
const unplaced = (page: Post): Post => (page.platform === 'web' ? page : doubtful(page));

const KINDS: Record<string, Media['kind']> = { image: 'image', video: 'video', audio: 'audio' };

/** A post completed with what a context menu was opened on: marked words, a picture or video, a link. */
export function withTarget(post: Post, target: Target, link: Canonical | null): Post {
  const words = tidy(target.selectionText ?? '');
  const source = httpUrl(target.srcUrl ?? null)?.href;
  const media: Media[] = source
    ? [{ kind: KINDS[target.mediaType ?? ''] ?? 'file', url: source, alt: null }]
    : [];
  const outbound = link ? null : httpUrl(target.linkUrl ?? null)?.href;
  const placed = link && post.key !== link.key ? linkAlone(post, link) : post;
  const complete: Post = {
    ...placed,
    media: [
      ...media.filter(({ url }) => !placed.media.some((known) => known.url === url)),
      ...placed.media,
    ].slice(0, 40),
    links:
      outbound && !placed.links.some(({ url }) => url === outbound)
        ? [{ url: outbound, title: null }, ...placed.links].slice(0, 20)
        : placed.links,
  };
  return words === '' ? complete : withText(complete, words);
}

/** Only the link is known: what the page shows may be of other posts. */
const linkAlone = (post: Post, link: Canonical): Post => ({
  ...post,
  platform: link.platform,
  kind: link.kind,
  key: link.key,
  id: found(link.id, 'link', 0.95),
  permalink: found(link.url, 'link', 0.95),
  handle: link.handle ? found(link.handle, 'link', 0.85) : missing('not_in_page'),
  name: missing('not_in_page'),
  text: missing('not_in_page'),
  postedAt: missing('not_in_page'),
  timeLabel: null,
  quoted: null,
});
