import { closest, contains, documentOrder, one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Context } from '../context.ts';
import { profileIn } from './links.ts';

/** In the dialog a whole caption or comment is a button; what has a heading or a time in it is no label. */
const BLOCK = ':has(h1, h2, h3, time)';

/** The words stand behind the author's link; names and labels are in links and buttons. */
export function captionIn(element: Element, context: Context): string | null {
  const { own, container } = context;
  const author = own('a[href]').find((link) => profileIn(link, context) && lineOf(link) !== null);
  if (author && documentOrder(element, author) < 0) return null;
  const holder = closest(element, `a, button, [role="button"]:not(${BLOCK}), time`);
  if ((holder && contains(container, holder)) || one(element, 'time')) return null;
  return textOf(element) || null;
}
