import { all, attr, closest, matches, one, parentOf } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Media, Quoted } from '../../model/post.ts';
import type { Reason } from '../../model/reading.ts';
import { type Context, joined, partsBy } from '../context.ts';
import { defineAdapter, type Group } from '../define.ts';
import { WHATSAPP } from '../selectors/whatsapp.ts';
import { parseStamp, type Stamp } from './stamp.ts';

const ROW = WHATSAPP.row;
const UNFOLD =
  '.read-more-button, [data-testid*="read-more"], [data-testid="selectable-text"] ~ [role="button"]:not([data-testid])';
const MEDIA: readonly (readonly [Media['kind'], string])[] = [
  ['image', '[data-testid="image-thumb"], [data-testid="image-content"], img[src^="blob:"]'],
  ['video', '[data-testid="video-thumb"], [data-testid="video-content"], video, [data-icon="media-play"]'],
  ['audio', 'audio, [data-icon="audio-play"], [data-icon="ptt-status"]'],
  ['file', '[data-testid="document-thumb"], [data-icon^="document"]'],
];

/** Names of people mentioned are buttons inside the text. */
const wordsOf = (element: Element | null): string | null =>
  textOf(element, { pre: true, buttons: true, skip: (part) => matches(part, `button, ${UNFOLD}`) }) || null;

const isOutermost = (element: Element): boolean => {
  const parent = parentOf(element);
  return parent === null || closest(parent, joined(ROW.text)) === null;
};

/** The one text of the row; more than one means an unknown part, perhaps another person's words. */
function textElement({ own }: Context, css: string): Element | null {
  const outermost = own(css).filter(isOutermost);
  const stamped = outermost.filter((element) => closest(element, joined(ROW.stamp)) !== null);
  const texts = stamped.length > 0 ? stamped : outermost;
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

const stampIn = (element: Element): string | null => attr(element, 'data-pre-plain-text');

function stampOf({ own, lang, env }: Context): Stamp | null {
  const stamps = () => all(env.document, joined(ROW.stamp)).flatMap((element) => stampIn(element) ?? []);
  return (
    own(joined(ROW.stamp))
      .map((element) => parseStamp(stampIn(element), { lang, stamps }))
      .find((stamp) => stamp !== null) ?? null
  );
}

/**
 * The message's own id. Rows of older versions put the sender's number before it (`false_62…@c.us_3EB0…`), which is
 * left out.
 */
function messageId({ container }: Context): string | null {
  const raw = attr(container, 'data-id') ?? attr(container, 'data-testid')?.replace(/^conv-msg-/, '') ?? '';
  const part = raw.split('_').find((piece) => /^[0-9A-Z]{10,40}$/i.test(piece) && !/^\d+$/.test(piece));
  return part ?? null;
}

const media = ({ own }: Context): Media[] =>
  MEDIA.filter(([, css]) => own(css).length > 0).map(([kind]) => ({ kind, url: null, alt: null }));

function noText(context: Context): Reason {
  if (context.own(joined(ROW.text)).length > 0) return 'ambiguous';
  return media(context).length > 0 ? 'not_applicable' : 'selector_broken';
}

const quoted = ({ quote }: Context): Quoted | null =>
  quote && {
    handle: null,
    name:
      lineOf(one(quote, '[data-testid="author"]')) ??
      lineOf(one(quote, 'span[dir="auto"]:not(.quoted-mention, .quoted-mention *)')),
    text: wordsOf(one(quote, '.quoted-mention')),
    permalink: null,
  };

/** A row of a conversation; a stamp without words is that of a deleted message. Private: read at the officer's click only, and without any public address. */
const row: Group = {
  kind: 'message',
  containers: ROW.rows,
  quote: partsBy(ROW.answered),
  accept: (context) =>
    all(context.container, joined(ROW.rows)).length === 0 &&
    context.own(joined(ROW.text)).length + media(context).length > 0,
  fields: {
    link: [],
    id: [['data-id', messageId]],
    handle: [],
    name: [['data-pre-plain-text', (context) => stampOf(context)?.name ?? null]],
    text: [() => ROW.text.map(({ css }) => [css, (context) => wordsOf(textElement(context, css))])],
    postedAt: [['data-pre-plain-text', (context) => stampOf(context)?.time ?? null]],
    timeLabel: (context) => stampOf(context)?.label ?? null,
    truncated: ({ own }) => own(UNFOLD).length > 0,
    media,
    quoted,
    links: ({ own }) => own('a[href]').filter((link) => closest(link, joined(ROW.text)) !== null),
    key: (context) => {
      const id = messageId(context);
      return id && `whatsapp:${id}`;
    },
    absent: {
      permalink: 'no_public_link',
      handle: 'not_applicable',
      name: 'not_in_page',
      postedAt: (context) => (stampOf(context) ? 'localised_only' : 'not_in_page'),
      text: noText,
    },
  },
};

export const whatsapp = defineAdapter({
  id: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  pageKind: () => 'chat',
  groups: [row],
});
