import { attr, closest, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import type { Counts } from '../../model/post.ts';
import { type Context, joined } from '../context.ts';
import type { Fields } from '../fields.ts';
import { exactLabel, isOnlyCount, mayBeRounded, parseCount, parseNumbers } from '../numbers.ts';
import { X } from '../selectors/x.ts';

/** What the bar's label begins with; with one of them unknown, its last number may be any. */
const BUTTONS = ['replies', 'reposts', 'likes'] as const;
const BAR = '[role="group"][aria-label]';

const label =
  (name: keyof Counts) =>
  ({ container }: Context) =>
    exactLabel(one(container, joined(X.post[name])));

/** The rounded views that a single post shows beside its time. */
const besideTime = ({ own, lang }: Context): string | null =>
  own('[data-testid="app-text-transition-container"]')
    .filter((element) => !closest(element, 'button, a, [role="button"], [role="group"]'))
    .flatMap((element) => lineOf(element) ?? [])
    .find((line) => isOnlyCount(line, lang)) ?? null;

/**
 * Single posts tell the exact views only in the bar's label: replies, reposts, likes, bookmarks, views, zeros left out.
 * The last number is that of the views when all five are there or when it is what is shown rounded; the rounded one alone
 * is no count, as everywhere on X.
 */
function views(context: Context): string | null {
  const linked = label('views')(context);
  if (linked) return linked;
  if (BUTTONS.some((name) => !one(context.container, joined(X.post[name])))) return null;
  const numbers = parseNumbers(attr(one(context.container, BAR), 'aria-label'));
  const others = BUTTONS.filter((name) => parseCount(label(name)(context), '').value);
  const last = numbers.at(-1) ?? null;
  const exact = parseCount(last, '').value;
  const isShown = exact !== null && mayBeRounded(exact, parseCount(besideTime(context), context.lang));
  return isShown || numbers.length === others.length + 2 ? last : null;
}

export const counts: NonNullable<Fields['counts']> = {
  replies: label('replies'),
  reposts: label('reposts'),
  likes: label('likes'),
  views,
};
