import { all, closest, one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Quoted } from '../../model/post.ts';
import { type Canonical, canonical } from '../canonical/index.ts';
import { type Context, joined, partsBy, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { imageOf } from '../media.ts';
import { each, permalinkOf, type Reader } from '../readers.ts';
import { handleIn, isAd, isOnPage, nameOf, shown } from './page.ts';

const POSTS: readonly Selector[] = [
  {
    seen: '2026-06',
    css: 'ytd-shared-post-renderer, ytd-backstage-post-renderer, ytd-post-renderer, ytm-backstage-post-renderer',
  },
  { seen: '2026-05', css: '.ytmBackstagePostRendererHost' },
];
/** The post that another channel shares. */
const SHARED: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-shared-post-renderer :is(ytd-backstage-post-renderer, ytd-post-renderer)' },
];
const TEXT: readonly Selector[] = [
  { seen: '2026-06', css: '#home-content-text' },
  { seen: '2026-06', css: '#content-text' },
  { seen: '2026-05', css: '.ytmBackstagePostRendererHostContentText' },
  { seen: '2026-05', css: 'truncated-text-content' },
];
const LINK: readonly Selector[] = [
  { seen: '2026-06', css: '#published-time-text a[href]' },
  { seen: '2026-05', css: '.ytPostHeaderHostPublishedTimeText a[href]' },
  { seen: '2026-05', css: 'a[href*="/post/Ugk"]' },
];
const AUTHOR: readonly Selector[] = [
  { seen: '2026-06', css: '#author-text' },
  { seen: '2026-05', css: '.ytPostHeaderHostAuthorText a[href^="/@"]' },
  { seen: '2026-05', css: 'yt-post-header a[href^="/@"]' },
  { seen: '2026-06', css: '#author-thumbnail a[href^="/@"]' },
];
const NAME: readonly Selector[] = [
  { seen: '2026-06', css: '#author-text' },
  { seen: '2026-05', css: '.ytPostHeaderHostAuthorText' },
];
const IMAGES: readonly Selector[] = [
  { seen: '2026-06', css: 'ytd-backstage-image-renderer img, ytd-post-multi-image-renderer img' },
  { seen: '2026-05', css: 'ytm-backstage-image-renderer img' },
];
const LIKES: readonly Selector[] = [{ seen: '2026-06', css: '#vote-count-middle' }];
const ANSWERS: readonly Selector[] = [{ seen: '2026-06', css: '#reply-button-end' }];
const UNFOLD = 'truncated-text button, truncated-text [role="button"]';

/** A link in the words leads to another post. */
const isOutside = (element: Element): boolean => !closest(element, joined(TEXT));

const postAt = (element: Element, context: Context): Canonical | null => {
  const link = isOutside(element) ? permalinkOf(element, context) : null;
  return link?.kind === 'post' ? link : null;
};

/** On a page of one post, the address is that post's. */
const address: Reader<Canonical> = [
  'location',
  ({ env, container }) => {
    const here = canonical(env.url);
    if (here?.kind !== 'post') return null;
    const posts = all(env.document, joined(POSTS)).filter((element) => !closest(element, joined(SHARED)));
    return posts.length === 1 && posts[0] === container ? here : null;
  },
];

const link: Reader<Canonical>[] = [...each(LINK, postAt), address];

function quoted({ quote, env }: Context): Quoted | null {
  if (!quote) return null;
  const author = one(quote, '#author-text');
  const permalink = all(quote, joined(LINK)).map((element) => permalinkOf(element, { env }))[0];
  return {
    handle: handleIn(author, { env }),
    name: author && nameOf(author),
    text: textOf(one(quote, joined(TEXT)), { pre: true }) || null,
    permalink: permalink?.url ?? null,
  };
}

/** A post of a channel, on the desktop site or the mobile one. */
export const community: Group = {
  kind: 'post',
  containers: POSTS,
  quote: partsBy(SHARED),
  accept: (context) => isOnPage(context) && !isAd(context) && link.some(([, read]) => read(context) !== null),
  fields: {
    link,
    handle: each(AUTHOR, handleIn),
    name: each(NAME, nameOf),
    text: each(TEXT, (element) => textOf(element, { pre: true }) || null),
    postedAt: [],
    timeLabel: shown(LINK),
    truncated: ({ own }) =>
      own(UNFOLD).some((button) => lineOf(button) !== null || !closest(button, '[hidden]')),
    counts: { likes: shown(LIKES), replies: shown(ANSWERS) },
    media: ({ own, env }) => own(joined(IMAGES)).map((image) => imageOf(image, env.url)),
    quoted,
    links: ({ own }) => own(joined(TEXT)).flatMap((element) => all(element, 'a[href]')),
    isAd,
    absent: {
      text: ({ own }) => (own(joined(IMAGES)).length > 0 ? 'not_applicable' : 'selector_broken'),
      handle: ({ own }) => (own('a[href^="/channel/"]').length > 0 ? 'not_in_page' : 'selector_broken'),
      postedAt: 'localised_only',
    },
  },
};
