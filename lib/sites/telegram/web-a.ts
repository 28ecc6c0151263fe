import { all, attr, matches } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Media, Quoted } from '../../model/post.ts';
import { type Context, joined, partsBy } from '../context.ts';
import type { Group } from '../define.ts';
import { imagesOf, videoOf } from '../media.ts';
import { each } from '../readers.ts';
import { TELEGRAM } from '../selectors/telegram.ts';
import { answered } from './answered.ts';
import { messageLink, peerOf } from './peer.ts';

const WEB_A = TELEGRAM.webA;
const NOT_POSTS = '.ActionMessage, .SponsoredMessage, .is-sponsored';
const META = '.MessageMeta, :has(> .message-time), .message-time, .Reactions, .WebPage';

/** Web A numbers messages as the server does; unsent ones have a fraction. */
function idOf({ container }: Context): number | null {
  const number = attr(container, 'data-message-id') ?? attr(container, 'id')?.replace(/^message-/, '');
  const id = Number(number ?? Number.NaN);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

const BADGES = '.forward-title-container, .admin-title, .message-title-meta';

const isForward = ({ own }: Context): boolean => own(joined(WEB_A.forwarded)).length > 0;

const shownName = ({ own }: Context): string | null =>
  WEB_A.name
    .flatMap(({ css }) => own(css))
    .map((element) => lineOf(element, { skip: (part) => matches(part, BADGES) }))
    .find(Boolean) ?? null;

/** In a forward, the name on the message is that of the original author; an answer shows the start of what it answers. */
const quoted = (context: Context): Quoted | null =>
  isForward(context)
    ? { handle: null, name: shownName(context), text: null, permalink: null }
    : answered(context, '.EmbeddedMessage', '.embedded-sender', '.embedded-text-wrapper');

const media = ({ own, env }: Context): Media[] => [
  ...imagesOf(own('.media-inner img.full-media'), env.url),
  ...own('.media-inner video').map((video) => videoOf(video, env.url)),
  ...own('.File').map((): Media => ({ kind: 'file', url: null, alt: null })),
  ...own('.Audio').map((): Media => ({ kind: 'audio', url: null, alt: null })),
];

/** A message in Telegram Web A. Its full time is in the page only while the pointer is over it, as a localised text. */
export const message: Group = {
  kind: 'message',
  containers: WEB_A.messages,
  nested: partsBy(WEB_A.others),
  accept: (context) =>
    !matches(context.container, NOT_POSTS) &&
    idOf(context) !== null &&
    context.own(joined(WEB_A.text)).length + media(context).length > 0,
  fields: {
    link: [
      [
        'data-message-id',
        (context) =>
          messageLink(peerOf(context.env), idOf(context), /^#-100\d{10}/.test(context.env.url.hash)),
      ],
    ],
    id: [['data-message-id', (context) => idOf(context)?.toString() ?? null]],
    handle: [],
    name: [['.message-title', (context) => (isForward(context) ? null : shownName(context))]],
    text: each(
      WEB_A.text,
      (element) => textOf(element, { pre: true, skip: (part) => matches(part, META) }) || null,
    ),
    postedAt: [],
    timeLabel: ({ own }) => lineOf(own('.message-time')[0] ?? null),
    counts: { views: ({ own }) => lineOf(own('.message-views')[0] ?? null) },
    media,
    quoted,
    links: ({ own }) => own(joined(WEB_A.text)).flatMap((element) => all(element, 'a[href]')),
    absent: {
      permalink: 'no_public_link',
      handle: 'not_in_page',
      name: 'not_in_page',
      postedAt: 'localised_only',
      text: (context) => (media(context).length > 0 ? 'not_applicable' : 'selector_broken'),
    },
  },
};
