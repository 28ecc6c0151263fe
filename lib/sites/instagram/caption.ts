import { closest, contains, documentOrder, one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Context } from '../context.ts';
import { isOnlyCount } from '../numbers.ts';
import { profileIn } from './links.ts';
import { picturesIn } from './pictures.ts';

/** In the dialog a whole caption or comment is a button; what has a heading or a time in it is no label. */
const BLOCK = ':has(h1, h2, h3, time)';
/** Where labels stand: names, buttons, the row of icons and who liked the post. */
const LABELS = `a, button, [role="button"]:not(${BLOCK}), time, section, header`;

/** A link that names its account; a mention shows `@` before the name. */
function isName(link: Element, context: Context): boolean {
  const account = profileIn(link, context);
  return account !== null && lineOf(link) === account;
}

/** Above a post's picture stand labels only: "Disarankan untuk Anda". */
function isAbovePicture(element: Element, context: Context): boolean {
  const first = [...picturesIn(context), ...context.own('video')].sort(documentOrder)[0];
  return context.kind !== 'comment' && first !== undefined && documentOrder(element, first) < 0;
}

/** The words stand behind their author's name, which in the feed is in the same box. */
export function captionIn(element: Element, context: Context): string | null {
  const { own, container, lang } = context;
  const holder = closest(element, LABELS);
  if ((holder && contains(container, holder)) || one(element, 'time')) return null;
  const names = own('a[href]').filter((link) => isName(link, context));
  const [author] = names;
  const speaker = names.findLast((link) => documentOrder(link, element) < 0 || contains(element, link));
  const isOfAuthor = !author || (speaker && profileIn(speaker, context) === profileIn(author, context));
  if (!isOfAuthor || isAbovePicture(element, context)) return null;
  const text = textOf(element, { skip: (child) => names.includes(child) });
  return /[^\s•·]/.test(text) && !isOnlyCount(text, lang) ? text : null;
}
