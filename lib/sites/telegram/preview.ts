import { all, attr, closest, one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Media, Quoted } from '../../model/post.ts';
import { canonical } from '../canonical/index.ts';
import { type Context, joined, partsBy } from '../context.ts';
import type { Group } from '../define.ts';
import { videoOf } from '../media.ts';
import { each, permalinkOf } from '../readers.ts';
import { TELEGRAM } from '../selectors/telegram.ts';
import { validUrl } from '../validate.ts';
import { answered } from './answered.ts';
import { accountIn } from './peer.ts';

const PREVIEW = TELEGRAM.preview;
const VIEWS = '.tgme_widget_message_views';
const FORWARDED = '.tgme_widget_message_forwarded_from_name';
const SERVICE = '.service_message';
const REPLY = '.tgme_widget_message_reply';
/** "Please open Telegram to view this post" */
const UNSUPPORTED = '.message_media_not_supported';
const PHOTO = '.tgme_widget_message_photo_wrap';
const VIDEO = '.tgme_widget_message_video_player, .tgme_widget_message_roundvideo_player';
const AUDIO = '.tgme_widget_message_voice_player, .tgme_widget_message_audio';
const FILE = '.tgme_widget_message_document_wrap';

/** `background-image:url('…')`: photos and posters have no `img`. */
function backgroundOf(element: Element | null): string | null {
  return /url\(\s*["']?([^"')]+)/.exec(attr(element, 'style') ?? '')?.[1] ?? null;
}

/** The chat that the message says it is in. */
const chatOf = ({ container }: Context): string | null =>
  /^(\w+)\/\d+$/.exec(attr(container, 'data-post') ?? '')?.[1] ?? null;

const accountAt = (element: Element, { env }: Context) => accountIn(element, env);

/** In a group the message is a member's, whose name and picture lead to another account than the group's. */
const memberOf = (context: Context): string | null =>
  context
    .own(joined([...PREVIEW.member, ...PREVIEW.avatar]))
    .map((element) => accountAt(element, context))
    .find((account) => account !== null && account.toLowerCase() !== chatOf(context)?.toLowerCase()) ?? null;

function media({ own, env }: Context): Media[] {
  const file = (kind: Media['kind'], css: string): Media[] =>
    own(css).map((element) => ({
      kind,
      url: validUrl(attr(one(element, '[src]'), 'src'), env.url),
      alt: null,
    }));
  return [
    ...own(PHOTO).map(
      (photo): Media => ({ kind: 'image', url: validUrl(backgroundOf(photo), env.url), alt: null }),
    ),
    // What is too big for the preview has a player without a video in it.
    ...own(VIDEO).flatMap((player) => all(player, 'video').map((video) => videoOf(video, env.url))),
    ...file('audio', AUDIO),
    ...file('file', FILE),
  ];
}

/** A forward holds only the words of the other author, so they are the post's text; this says whose they are. */
function quoted(context: Context): Quoted | null {
  const { own, env } = context;
  const source = own(FORWARDED)[0];
  if (!source) return answered(context, REPLY, '.tgme_widget_message_author_name', '.js-message_reply_text');
  return {
    handle: accountIn(source, env),
    name: lineOf(source),
    text: null,
    permalink: permalinkOf(source, { env })?.url ?? null,
  };
}

/** A message of a public channel on `t.me/s/<name>`, or embedded in another page's frame. */
export const preview: Group = {
  kind: 'message',
  containers: PREVIEW.messages,
  nested: partsBy(PREVIEW.others),
  accept: ({ container, own }) =>
    closest(container, SERVICE) === null &&
    one(container, SERVICE) === null &&
    own(joined(PREVIEW.date)).length > 0,
  fields: {
    link: [
      ['data-post', ({ container }) => canonical(`https://t.me/${attr(container, 'data-post') ?? ''}`)],
      ...each(PREVIEW.date, permalinkOf),
    ],
    handle: [
      ...each(PREVIEW.owner, (element, context) => memberOf(context) ?? accountAt(element, context)),
      ...each(PREVIEW.avatar, accountAt),
      ['data-post', chatOf],
    ],
    name: each(PREVIEW.owner, (element, context) =>
      memberOf(context) ? lineOf(context.own(joined(PREVIEW.member))[0] ?? null) : lineOf(element),
    ),
    text: each(PREVIEW.text, (element) => (closest(element, 'a') ? null : textOf(element) || null)),
    postedAt: each(PREVIEW.time, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own(joined(PREVIEW.time))[0] ?? null),
    counts: { views: ({ own }) => lineOf(own(VIEWS)[0] ?? null) },
    media,
    quoted,
    links: ({ own }) => own(joined(PREVIEW.text)).flatMap((element) => all(element, 'a[href]')),
    absent: {
      text: ({ own }) =>
        own(`${PHOTO}, ${VIDEO}, ${AUDIO}, ${FILE}, ${UNSUPPORTED}`).length > 0
          ? 'not_applicable'
          : 'selector_broken',
    },
  },
};
