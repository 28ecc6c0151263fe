import { all, attr, closest, matches } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Media, Quoted } from '../../model/post.ts';
import { type Context, joined, partsBy } from '../context.ts';
import type { Group } from '../define.ts';
import { imagesOf, videoOf } from '../media.ts';
import { each } from '../readers.ts';
import { TELEGRAM } from '../selectors/telegram.ts';
import { answered } from './answered.ts';
import { isSameChat, messageLink, peerOf, serverId } from './peer.ts';

const WEB_K = TELEGRAM.webK;
/** Dates, joins, advertisements: bubbles that nobody wrote. */
const NOT_POSTS = '.service, .is-date, .is-sponsored, .is-outgoing, .grouped-item';
/** "Diteruskan dari <nama>": the name stands inside the sentence. */
const FORWARD = '.forwarded, .hidden-profile, :has(.name .i18n .peer-title)';
const SKIP = '.time, .time-inner, .reactions, reactions-element, .reply, .webpage, .web, .document, .audio';

const idOf = ({ container }: Context) => serverId(attr(container, 'data-mid'));

const isForward = ({ container }: Context): boolean => matches(container, FORWARD);

const words = (element: Element): string | null =>
  textOf(element, { pre: true, skip: (part) => matches(part, SKIP) }) || null;

const shownName = ({ own }: Context): string | null =>
  WEB_K.name
    .flatMap(({ css }) => own(css))
    .map((element) => lineOf(element))
    .find(Boolean) ?? null;

/** A post that the chat itself wrote is its channel's: then the chat's public name is the author's. */
function channelName({ own, container, env }: Context): string | null {
  const author = own('.name .peer-title[data-peer-id]')[0] ?? null;
  const isOwn = attr(author, 'data-peer-id') === attr(container, 'data-peer-id');
  return author && isOwn && !matches(container, FORWARD) ? peerOf(env).name : null;
}

/** In a forward, the name on the bubble is that of the original author; an answer shows the start of what it answers. */
const quoted = (context: Context): Quoted | null =>
  isForward(context)
    ? { handle: null, name: shownName(context), text: null, permalink: null }
    : answered(context, '.reply', '.reply-title', '.reply-subtitle');

/** A video's still picture stands beside it. */
const isStill = (image: Element): boolean => {
  const box = closest(image, '.grouped-item, .attachment');
  return box !== null && all(box, 'video').length > 0;
};

const media = ({ own, env }: Context): Media[] => [
  ...imagesOf(
    own('.attachment img.media-photo, .grouped-item img.media-photo').filter((image) => !isStill(image)),
    env.url,
  ),
  ...own('.attachment video, .grouped-item video').map((video) => videoOf(video, env.url)),
  ...own('.document').map((): Media => ({ kind: 'file', url: null, alt: null })),
  ...own('audio-element, .audio').map((): Media => ({ kind: 'audio', url: null, alt: null })),
];

/** A message in Telegram Web K. */
export const bubble: Group = {
  kind: 'message',
  containers: WEB_K.bubbles,
  nested: partsBy(WEB_K.others),
  accept: (context) =>
    !matches(context.container, NOT_POSTS) &&
    closest(context.container, NOT_POSTS) === null &&
    idOf(context) !== null &&
    context.own(joined(WEB_K.text)).length + media(context).length > 0,
  fields: {
    link: [
      [
        'data-mid',
        (context) => {
          const peer = peerOf(context.env);
          const own = isSameChat(peer, attr(context.container, 'data-peer-id')) ? idOf(context) : null;
          return own && messageLink(peer, own.id, own.isChannel);
        },
      ],
    ],
    id: [['data-mid', (context) => idOf(context)?.id.toString() ?? null]],
    handle: [['.peer-title = chat', channelName]],
    name: [['.peer-title', (context) => (isForward(context) ? null : shownName(context))]],
    text: each(WEB_K.text, words),
    postedAt: [
      [
        'data-timestamp',
        ({ container }) => {
          const seconds = Number(attr(container, 'data-timestamp') ?? Number.NaN);
          return seconds > 0 ? new Date(seconds * 1_000).toISOString() : null;
        },
      ],
    ],
    timeLabel: ({ own }) => lineOf(own('.time .i18n, .time-inner .i18n')[0] ?? own('.time')[0] ?? null),
    counts: { views: ({ own }) => lineOf(own(joined(WEB_K.views))[0] ?? null) },
    media,
    quoted,
    links: ({ own }) => own(joined(WEB_K.text)).flatMap((element) => all(element, 'a[href]')),
    /** Groups and channels only: the number of a private chat is that of a person. */
    key: ({ container }) => {
      const [peer, mid] = [attr(container, 'data-peer-id'), attr(container, 'data-mid')];
      return peer?.startsWith('-') && mid ? `telegram:peer${peer}/${mid}` : null;
    },
    absent: {
      permalink: 'no_public_link',
      handle: 'not_in_page',
      name: 'not_in_page',
      text: (context) => (media(context).length > 0 ? 'not_applicable' : 'selector_broken'),
    },
  },
};
