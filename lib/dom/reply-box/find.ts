import type { BoxRefusal } from '../../model/reply-box.ts';
import { attr, closest } from '../node.ts';
import { isVisible } from '../visible.ts';

/** A place of the page that takes words: a field, or the outermost editable element of an editor. */
export type Box = HTMLElement;

/** The field or editor around an element; null where nothing can be written. */
export function boxAround(element: Element | null): Box | null {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let box = element;
  while (box.parentElement?.isContentEditable) box = box.parentElement;
  return box;
}

/** The element with focus, inside open shadow roots too. */
export function focused(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  return (active?.shadowRoot && focused(active.shadowRoot)) || active;
}

/** Where the officer writes: the box with focus, else the one that had it last, as long as it can be seen. */
export function findBox(last: Element | null): Box | null {
  const box = boxAround(focused()) ?? boxAround(last);
  return box?.isConnected && isVisible(box) ? box : null;
}

const SEARCH = '[role=search], [role=searchbox], search';
/** How boxes for searches and for messages to one person name themselves, in Indonesian and English. */
const SEARCH_NAME = /^(search|cari|telusuri|pencarian)\b|\b(input|masukan|kolom) pencarian\b/i;
const MESSAGE_NAME =
  /^(pesan|message|aa|((kirim|tulis|ketik) pesan|(send|type|write|start) a (new )?message))\b/i;

const nameOf = (box: Box): string =>
  attr(box, 'aria-label') ?? attr(box, 'placeholder') ?? attr(box, 'aria-placeholder') ?? '';

/** Whether the box calls itself one for messages to a person. */
export const isMessageBox = (box: Box): boolean => MESSAGE_NAME.test(nameOf(box));

/** Why nothing may be put into the box; null where it may. */
export function refusalOf(box: Box | null): BoxRefusal | null {
  if (!box) return 'no_box';
  if (closest(box, SEARCH) || SEARCH_NAME.test(nameOf(box))) return 'search';
  if (box instanceof HTMLInputElement || attr(box, 'aria-multiline') === 'false') return 'single_line';
  const locked = box instanceof HTMLTextAreaElement && (box.readOnly || box.disabled);
  return locked || attr(box, 'aria-readonly') === 'true' || attr(box, 'aria-disabled') === 'true'
    ? 'read_only'
    : null;
}
