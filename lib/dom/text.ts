import { attr, childrenOf, tagOf } from './node.ts';

/** Marks our own elements in a page; text below them is never read. */
export const OWN_ATTRIBUTE = 'data-luruskan';

export interface TextOptions {
  /** Keep line breaks and spaces of text nodes as they are: for containers shown with `white-space: pre-wrap`. */
  pre?: boolean;
  /** Elements whose text is left out ("See more" buttons, quoted posts). */
  skip?: (element: Element) => boolean;
  /** Read `aria-hidden` parts too: on X they hold the start of a shortened link. */
  hidden?: boolean;
  /** No element starts a line of its own: boxes stand inside the running text, and line breaks are in the text nodes. */
  inline?: boolean;
  /** Read buttons too: their text is a label, rarely words of the post. */
  buttons?: boolean;
  /** Stop after so many UTF-16 units. */
  max?: number;
}

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template svg select textarea input iframe head'.split(' '));
const MAX_DEPTH = 1_000;
const MAX_UNITS = 100_000;

/** Emoji and other pictures inside running text are the text of their `alt`. */
const wordOf = (element: Element): string => (tagOf(element) === 'img' ? (attr(element, 'alt') ?? '') : '');

const isSilent = (element: Element, options: TextOptions): boolean =>
  SILENT.has(tagOf(element)) ||
  (!options.buttons && (tagOf(element) === 'button' || attr(element, 'role') === 'button')) ||
  (!options.hidden && attr(element, 'aria-hidden') === 'true') ||
  Element.prototype.hasAttribute.call(element, OWN_ATTRIBUTE);

const INLINE = new Set('a b br em i img span strong'.split(' '));

const isIndentation = (node: Node): boolean =>
  node instanceof Text && node.data.trim() === '' && /\n[ \t]{2}/.test(node.data);

/**
 * Whether a tool that saved the page put every element on a line of its own: then its line breaks are no words. Between
 * boxes such space may be the page's own.
 */
function isIndented(root: Element): boolean {
  const nodes = childrenOf(root);
  const isInline = (node: Node | undefined) => node instanceof Element && INLINE.has(tagOf(node));
  return nodes.some(
    (node, at) => isIndentation(node) && (isInline(nodes[at - 1]) || isInline(nodes[at + 1])),
  );
}

class TextWalk {
  readonly #walker: TreeWalker;
  readonly #options: TextOptions;
  readonly #max: number;
  readonly #pre: boolean;
  #text = '';

  constructor(root: Element, options: TextOptions) {
    const document = root instanceof Element ? root.ownerDocument : root;
    this.#walker = Document.prototype.createTreeWalker.call(document, root, 0x5);
    this.#options = options;
    this.#max = options.max ?? MAX_UNITS;
    this.#pre = options.pre === true && !isIndented(root);
  }

  read(): string {
    this.#visit(this.#walker.currentNode, 0);
    return this.#text;
  }

  #visit(node: Node, depth: number): void {
    if (this.#text.length > this.#max) return;
    if (node instanceof Text) this.#text += this.#pre ? node.data : this.#collapsed(node.data);
    else if (node instanceof Element) this.#visitElement(node, depth);
  }

  /** Spaces run together as on a page, also those at the end of one element and the start of the next. */
  #collapsed(data: string): string {
    const words = data.replace(/\s+/g, ' ');
    return /(^|\s)$/.test(this.#text) ? words.trimStart() : words;
  }

  #visitElement(element: Element, depth: number): void {
    if (depth > 0 && (isSilent(element, this.#options) || this.#options.skip?.(element))) return;
    const tag = tagOf(element);
    const isBlock = !this.#options.inline && BLOCKS.has(tag);
    if (tag === 'br') this.#text += '\n';
    this.#text += wordOf(element);
    if (isBlock) this.#break();
    if (depth < MAX_DEPTH && this.#walker.firstChild()) {
      do this.#visit(this.#walker.currentNode, depth + 1);
      while (this.#walker.nextSibling());
      this.#walker.parentNode();
    }
    if (isBlock) this.#break();
  }

  /** A block starts on a line of its own, but two nested block ends are one line break. */
  #break(): void {
    if (this.#text !== '' && !/\n[ \t]*$/.test(this.#text)) this.#text += '\n';
  }
}

/** Invisible marks that platforms put around names and numbers (direction marks, zero-width characters, soft hyphen). */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Trims, drops invisible marks, keeps at most one empty line between paragraphs. */
export const tidy = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * The text as a reader sees it: emoji pictures as characters, `br` and block ends as line breaks, hidden copies
 * (`aria-hidden`), buttons, scripts and our own elements left out. Needs no layout. `''` for null.
 */
export function textOf(root: Element | null, options: TextOptions = {}): string {
  if (!root) return '';
  return tidy(new TextWalk(root, options).read());
}

/** `textOf` on one line, or null when there is none: names, labels, titles. */
export const lineOf = (root: Element | null, options: TextOptions = {}): string | null =>
  textOf(root, options).replace(/\s+/g, ' ') || null;

/**
 * The text as the browser laid it out, on one line: right where CSS reorders or hides letters. Null without layout.
 */
export function laidOutText(element: Element | null): string | null {
  if (!(element instanceof HTMLElement)) return null;
  return element.innerText?.replace(/\s+/g, ' ').trim() || null;
}
