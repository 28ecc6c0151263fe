import { all, attr, closest, one } from '../../dom/node.ts';
import { laidOutText, lineOf, textOf } from '../../dom/text.ts';
import type { Media, Quoted } from '../../model/post.ts';
import { type Context, joined, type Parts, partOfSecond } from '../context.ts';
import type { Fields } from '../fields.ts';
import { imagesOf, videoOf } from '../media.ts';
import { each, permalinkOf, type Readers, readersNow } from '../readers.ts';
import { FACEBOOK } from '../selectors/facebook.ts';
import { counts } from './counts.ts';
import { accountIn, isGroup, linksNamedBy, namedBy, POST_LINK } from './links.ts';
import { MORE, wordsOf } from './words.ts';

const POST = FACEBOOK.post;
const AD = 'a[href*="/ads/about/"]';

const authorLink = (context: Context): Element | null =>
  linksNamedBy(context, 'aria-labelledby', 0)[0] ?? null;

/** In the news feed a group's post bears the group's name, and its author's below it. */
const memberLink = ({ own }: Context): Element | null =>
  own(joined(POST.member)).find((link) => !closest(link, joined(POST.text)) && lineOf(link) !== null) ?? null;

const nameIn = (element: Element | null, context: Context): string | null =>
  element && !isGroup(element, context) ? lineOf(element) : null;

const handles: Readers<string> = [
  ...each(POST.author, accountIn),
  ['aria-labelledby', (context) => accountIn(authorLink(context), context)],
  ['group member', (context) => accountIn(memberLink(context), context)],
  ...each(POST.heading, accountIn),
];

/** "Meedan was live." names the account in its first link only. */
const names: Readers<string> = [
  ...each(POST.author, nameIn),
  ['aria-labelledby', (context) => nameIn(authorLink(context), context)],
  ['group member', (context) => lineOf(memberLink(context))],
  ...each(POST.heading, (element, context) => (accountIn(element, context) ? lineOf(element) : null)),
  ['span.f2', ({ own }) => lineOf(own('span.f2')[0] ?? null)],
];

/** What an attachment holds and a message never does: players, pictures larger than emoji. */
const ATTACHED = 'video, [data-visualcompletion], [role="toolbar"], img:not([height="16"])';

/** The second ARIA id is the message; on posts without one the id names nothing, or the attachment. */
function describedMessage(context: Context): string | null {
  const message = namedBy(context, 'aria-describedby', 1);
  return message && !one(message, ATTACHED) ? wordsOf(message) : null;
}

/** The mobile screen has no names for its parts: its longest text. */
const longestNative = ({ own }: Context): string | null =>
  own('.native-text')
    .map((element) => textOf(element))
    .sort((a, b) => b.length - a.length)[0] || null;

const message = ({ own }: Context): Element | null => own(joined(POST.text))[0] ?? null;

const partsOfMessage = (context: Context, css: string): Element[] => {
  const text = message(context);
  return text ? all(text, css) : [];
};

const media = ({ env, own }: Context): Media[] => [
  ...imagesOf(
    own('a[href*="/photo"] img[src], a[href*="fbid="] img[src]').filter(
      (image) => !closest(image, 'h2, h3, h4'),
    ),
    env.url,
  ),
  ...own('video').map((video) => videoOf(video, env.url)),
];

function quoted({ quote, env }: Context): Quoted | null {
  if (!quote) return null;
  const author = one(quote, joined([...POST.author, ...POST.heading]));
  const links = all(quote, 'a[href]').map((link) => permalinkOf(link, { env }));
  return {
    handle: accountIn(author, { env }),
    name: lineOf(author),
    text: textOf(one(quote, joined(POST.text))) || null,
    permalink: links.find((link) => link?.kind === 'post')?.url ?? null,
  };
}

/** Seconds since 1970, on pages of before 2023. */
function oldTime({ own }: Context): string | null {
  const seconds = Number(attr(own('abbr[data-utime]')[0] ?? null, 'data-utime'));
  return seconds > 0 ? new Date(seconds * 1_000).toISOString() : null;
}

/** The time's letters are scrambled in the text and put right by CSS: only what is spoken or laid out is true. */
function timeLabel(context: Context): string | null {
  const link = linksNamedBy(context, 'aria-describedby', 0)[0] ?? null;
  return attr(link, 'aria-label') ?? laidOutText(link);
}

/** Whether the container is a post of Facebook and not an empty placeholder. */
export const isPost = (context: Context): boolean =>
  one(context.container, joined(POST.marks)) !== null &&
  (message(context) !== null || readersNow(names).some(([, read]) => read(context) !== null));

/** A shared post has an author of its own: a second name, or a second heading with a link. */
export const quote: Parts = (container) => {
  const [named = null] = partOfSecond('[data-ad-rendering-role="profile_name"]')(container);
  return named ? [named] : partOfSecond('h2:has(a), h3:has(a), h4:has(a), h5:has(a)')(container);
};

export const postFields: Fields = {
  link: POST_LINK,
  handle: handles,
  name: names,
  text: [
    ...each(POST.text, wordsOf),
    ['aria-describedby', describedMessage],
    ['.native-text', longestNative],
  ],
  postedAt: [['abbr[data-utime]', oldTime]],
  timeLabel,
  truncated: (context) => partsOfMessage(context, MORE).length > 0,
  counts,
  media,
  quoted,
  links: (context) => partsOfMessage(context, 'a[href]'),
  isAd: ({ own }) => (own(AD).length > 0 ? true : null),
  absent: {
    postedAt: 'localised_only',
    text: ({ own }) => (own('video, img').length > 1 ? 'not_applicable' : 'selector_broken'),
    permalink: 'not_in_page',
    id: 'not_in_page',
    handle: 'not_in_page',
  },
};
