import { all, attr, closest, one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Media, Quoted } from '../../model/post.ts';
import { canonical } from '../canonical/index.ts';
import { type Context, joined, partsBy, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { videoOf } from '../media.ts';
import { each, permalinkOf } from '../readers.ts';
import { validUrl } from '../validate.ts';
import { accountIn } from './peer.ts';

const MESSAGES: readonly Selector[] = [
  { seen: '2023-02', css: '.tgme_widget_message[data-post]' },
  { seen: '2023-02', css: '.tgme_widget_message' },
  { seen: '2023-02', css: '[data-post]:has(time[datetime])' },
];
/** The message that this one answers, and the preview of a linked page: words of others. */
const OTHERS: readonly Selector[] = [
  { seen: '2023-02', css: '.tgme_widget_message_reply' },
  { seen: '2023-02', css: '.tgme_widget_message_link_preview' },
];
const DATE: readonly Selector[] = [
  { seen: '2023-02', css: 'a.tgme_widget_message_date' },
  { seen: '2023-02', css: 'a[href]:has(> time[datetime])' },
];
const TIME: readonly Selector[] = [
  { seen: '2023-02', css: '.tgme_widget_message_date time[datetime]' },
  { seen: '2023-02', css: 'a[href] > time[datetime]' },
  { seen: '2023-02', css: 'time[datetime]' },
];
const OWNER: readonly Selector[] = [{ seen: '2023-02', css: '.tgme_widget_message_owner_name' }];
const AVATAR: readonly Selector[] = [{ seen: '2023-02', css: '.tgme_widget_message_user a[href]' }];
/** With media, the text's element holds a second one with the same class: the first counts. Previews are links. */
const TEXT: readonly Selector[] = [
  { seen: '2023-02', css: '.tgme_widget_message_text' },
  { seen: '2023-02', css: '.js-message_text' },
  { seen: '2023-02', css: '.tgme_widget_message_poll_question' },
];
const VIEWS = '.tgme_widget_message_views';
const FORWARDED = '.tgme_widget_message_forwarded_from_name';
const PHOTO = '.tgme_widget_message_photo_wrap';
const VIDEO = '.tgme_widget_message_video_player, .tgme_widget_message_roundvideo_player';
const AUDIO = '.tgme_widget_message_voice_player, .tgme_widget_message_audio';
const FILE = '.tgme_widget_message_document_wrap';

/** `background-image:url('…')`: photos and posters have no `img`. */
function backgroundOf(element: Element | null): string | null {
  return /url\(\s*["']?([^"')]+)/.exec(attr(element, 'style') ?? '')?.[1] ?? null;
}

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
    ...own(VIDEO).map((player) => videoOf(one(player, 'video'), env.url)),
    ...file('audio', AUDIO),
    ...file('file', FILE),
  ];
}

/** A forward holds only the words of the other author, so they are the post's text; this says whose they are. */
function quoted({ own, env }: Context): Quoted | null {
  const source = own(FORWARDED)[0];
  if (!source) return null;
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
  containers: MESSAGES,
  nested: partsBy(OTHERS),
  accept: ({ container, own }) =>
    closest(container, '.service_message') === null && own(joined(DATE)).length > 0,
  fields: {
    link: [
      ['data-post', ({ container }) => canonical(`https://t.me/${attr(container, 'data-post') ?? ''}`)],
      ...each(DATE, permalinkOf),
    ],
    handle: [
      ...each([...OWNER, ...AVATAR], (element, { env }) => accountIn(element, env)),
      ['data-post', ({ container }) => /^(\w+)\/\d+$/.exec(attr(container, 'data-post') ?? '')?.[1] ?? null],
    ],
    name: each(OWNER, (element) => lineOf(element)),
    text: each(TEXT, (element) => (closest(element, 'a') ? null : textOf(element) || null)),
    postedAt: each(TIME, (element) => attr(element, 'datetime')),
    timeLabel: ({ own }) => lineOf(own(joined(TIME))[0] ?? null),
    counts: { views: ({ own }) => lineOf(own(VIEWS)[0] ?? null) },
    media,
    quoted,
    links: ({ own }) => own(joined(TEXT)).flatMap((element) => all(element, 'a[href]')),
    absent: {
      text: ({ own }) =>
        own(`${PHOTO}, ${VIDEO}, ${AUDIO}, ${FILE}`).length > 0 ? 'not_applicable' : 'selector_broken',
    },
  },
};
