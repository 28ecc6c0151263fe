import { attr, one } from '../../dom/node.ts';
import type { Counts } from '../../model/post.ts';
import { type Context, joined } from '../context.ts';
import type { Fields } from '../fields.ts';
import { exactLabel, parseCount, parseNumbers } from '../numbers.ts';
import { X } from '../selectors/x.ts';

/** What the bar's label begins with; with one of them unknown, its last number may be any. */
const BUTTONS = ['replies', 'reposts', 'likes'] as const;
const BAR = '[role="group"][aria-label]';

const label =
  (name: keyof Counts) =>
  ({ container }: Context) =>
    exactLabel(one(container, joined(X.post[name])));

/** Single posts show views only in the bar's label: replies, reposts, likes (zeros left out), bookmarks, views. */
function views(context: Context): string | null {
  const linked = label('views')(context);
  if (linked) return linked;
  if (BUTTONS.some((name) => !one(context.container, joined(X.post[name])))) return null;
  const numbers = parseNumbers(attr(one(context.container, BAR), 'aria-label'));
  const shown = BUTTONS.filter((name) => parseCount(label(name)(context), '').value);
  return numbers.length === shown.length + 2 ? (numbers.at(-1) ?? null) : null;
}

export const counts: NonNullable<Fields['counts']> = {
  replies: label('replies'),
  reposts: label('reposts'),
  likes: label('likes'),
  views,
};
