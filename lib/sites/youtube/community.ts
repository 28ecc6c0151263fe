import { all, closest, one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Quoted } from '../../model/post.ts';
import { type Canonical, canonical } from '../canonical/index.ts';
import { type Context, joined, partsBy } from '../context.ts';
import type { Group } from '../define.ts';
import { imagesOf } from '../media.ts';
import { each, permalinkOf, type Reader, type Readers, readersNow, shown } from '../readers.ts';
import { YOUTUBE } from '../selectors/youtube.ts';
import { handleIn, isAd, isOnPage, nameOf } from './page.ts';

const COMMUNITY = YOUTUBE.community;
const UNFOLD = 'truncated-text button, truncated-text [role="button"]';

/** A link in the words leads to another post. */
const isOutside = (element: Element): boolean => !closest(element, joined(COMMUNITY.text));

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
    const posts = all(env.document, joined(COMMUNITY.posts)).filter(
      (element) => !closest(element, joined(COMMUNITY.shared)),
    );
    return posts.length === 1 && posts[0] === container ? here : null;
  },
];

const link: Readers<Canonical> = [...each(COMMUNITY.link, postAt), address];

function quoted({ quote, env }: Context): Quoted | null {
  if (!quote) return null;
  const author = one(quote, '#author-text');
  const permalink = all(quote, joined(COMMUNITY.link)).map((element) => permalinkOf(element, { env }))[0];
  return {
    handle: handleIn(author, { env }),
    name: author && nameOf(author),
    text: textOf(one(quote, joined(COMMUNITY.text)), { pre: true }) || null,
    permalink: permalink?.url ?? null,
  };
}

/** A post of a channel, on the desktop site or the mobile one. */
export const community: Group = {
  kind: 'post',
  containers: COMMUNITY.posts,
  quote: partsBy(COMMUNITY.shared),
  // A link alone is no post: comments and posts link to other posts.
  accept: (context) =>
    isOnPage(context) &&
    !isAd(context) &&
    context.own(joined([...COMMUNITY.text, ...COMMUNITY.images])).length > 0 &&
    readersNow(link).some(([, read]) => read(context) !== null),
  fields: {
    link,
    handle: each(COMMUNITY.author, handleIn),
    name: each(COMMUNITY.name, nameOf),
    text: each(COMMUNITY.text, (element) => textOf(element, { pre: true }) || null),
    postedAt: [],
    timeLabel: shown(COMMUNITY.link),
    truncated: ({ own }) =>
      own(UNFOLD).some((button) => lineOf(button) !== null || !closest(button, '[hidden]')),
    counts: { likes: shown(COMMUNITY.likes), replies: shown(COMMUNITY.answers) },
    media: ({ own, env }) => imagesOf(own(joined(COMMUNITY.images)), env.url),
    quoted,
    links: ({ own }) => own(joined(COMMUNITY.text)).flatMap((element) => all(element, 'a[href]')),
    isAd,
    absent: {
      text: ({ own }) => (own(joined(COMMUNITY.images)).length > 0 ? 'not_applicable' : 'selector_broken'),
      handle: ({ own }) => (own('a[href*="/channel/"]').length > 0 ? 'not_in_page' : 'selector_broken'),
      postedAt: 'localised_only',
    },
  },
};
