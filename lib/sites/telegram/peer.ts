import { attr } from '../../dom/node.ts';
import { segments } from '../canonical/canonical.ts';
import { type Canonical, canonical, httpUrl, platformOf } from '../canonical/index.ts';
import type { PageEnv } from '../site.ts';

const NAME = /^[a-z]\w{3,31}$/i;
/** Web K keeps channels' messages apart by an offset (source code of morethanwords/tweb, `utils/messageId`). */
const OFFSET = 0xff_ff_ff_ff;
const STEP = 0x1_00_00;

/** The public name in a link to an account or one of its messages; null for `joinchat`, private and other links. */
export function accountIn(element: Element, env: Pick<PageEnv, 'url'>): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  if (!url || platformOf(url) !== 'telegram') return null;
  const [first = '', second] = segments(url);
  return NAME.test(first) && (second === undefined || /^\d+$/.test(second)) && first !== 'joinchat'
    ? first
    : null;
}

/** The chat that the address names: a public name, or the number of a chat without one. */
export interface Peer {
  name: string | null;
  /** Without the sign and without the prefix 100 of channels. */
  number: string | null;
}

/** `-1001234567890` and `-1234567890` are the same channel; a positive number is a person. */
const channelNumber = (peer: string): string | null =>
  /^-(?:100(?=\d{10}$))?(\d{5,15})$/.exec(peer)?.[1] ?? null;

/** The chat of the address: `#@nama`, `#-1001234567890`, with a topic or message behind it. */
export function peerOf({ url }: Pick<PageEnv, 'url'>): Peer {
  const [, name, number] = /^#(?:@([a-z]\w{3,31})|(-?\d+))(?:[_/?].*)?$/i.exec(url.hash) ?? [];
  return { name: name ?? null, number: number ? channelNumber(number) : null };
}

/** A message's own number from Web K's `data-mid`; null while it is being sent, or for what the server never numbered. */
export function serverId(mid: string | null): { id: number; isChannel: boolean } | null {
  const number = Number(mid ?? Number.NaN);
  if (!(number > 0) || !Number.isSafeInteger(number)) return null;
  if (number < OFFSET) return { id: number, isChannel: false };
  const id = (number - OFFSET) / STEP;
  return Number.isInteger(id) && id > 0 ? { id, isChannel: true } : null;
}

/** The permalink of a message in the chat of the address; null for private chats and groups without one. */
export function messageLink({ name, number }: Peer, id: number | null, isChannel: boolean): Canonical | null {
  if (id === null) return null;
  if (name) return canonical(`https://t.me/${name}/${id}`);
  return number && isChannel ? canonical(`https://t.me/c/${number}/${id}`) : null;
}

/** Whether the chat that a message says it belongs to is the one of the address (a name cannot be compared). */
export function isSameChat(peer: Peer, chat: string | null): boolean {
  return peer.name !== null || chat === null || (peer.number !== null && channelNumber(chat) === peer.number);
}
