import { closest, contains, parentOf } from '../dom/node.ts';
import { MAX_POST_TEXT } from '../model/primitives.ts';
import { QUOTE_CONTEXT, type TextQuote } from '../model/text-quote.ts';
import { cut } from './validate.ts';

/** What browsers look through for a text fragment: its context must stand in the same paragraph. */
const PARAGRAPHS =
  'p, li, dd, dt, td, th, blockquote, figcaption, pre, h1, h2, h3, h4, h5, h6, div, article, body';

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

const paragraphOf = (node: Node): Element | null => {
  const element = node instanceof Element ? node : parentOf(node);
  return element && closest(element, PARAGRAPHS);
};

/** The last words of a text, whole ones. */
const lastWords = (text: string): string => {
  const words = squeezed(text);
  const tail = words.slice(-QUOTE_CONTEXT);
  return (tail === words ? tail : tail.replace(/^\S*\s?/, '')).trim();
};

const firstWords = (text: string): string => {
  const words = squeezed(text);
  const head = words.slice(0, QUOTE_CONTEXT);
  return (head === words ? head : head.replace(/\s?\S*$/, '')).trim();
};

function textBefore(range: Range): string {
  const paragraph = paragraphOf(range.startContainer);
  if (!paragraph) return '';
  const before = range.cloneRange();
  before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString();
}

function textAfter(range: Range): string {
  const paragraph = paragraphOf(range.endContainer);
  if (!paragraph || !contains(paragraph, range.endContainer)) return '';
  const after = range.cloneRange();
  after.selectNodeContents(paragraph);
  after.setStart(range.endContainer, range.endOffset);
  return after.toString();
}

/** How the marked words can be found again in this page, or null when nothing is marked. */
export function textQuoteOf(selection: Selection): TextQuote | null {
  const exact = cut(squeezed(selection.toString()).trim(), MAX_POST_TEXT);
  if (exact === '' || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return { exact, prefix: lastWords(textBefore(range)), suffix: firstWords(textAfter(range)) };
}
