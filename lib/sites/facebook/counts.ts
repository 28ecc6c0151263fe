import { all, closest, contains, documentOrder, parentOf } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import { type Context, joined } from '../context.ts';
import type { Fields } from '../fields.ts';
import { isOnlyCount } from '../numbers.ts';
import { FACEBOOK } from '../selectors/facebook.ts';
import { TOTALS } from '../total-words.ts';

const POST = FACEBOOK.post;
const BUTTON = '[role="button"], [role="link"]';

/** Since 2025 the number stands in the very button that counts, beside its icon or word. */
const inButton =
  (mark: string) =>
  ({ own, container, lang }: Context): string | null => {
    const [found, ...others] = own(`[data-ad-rendering-role="${mark}"]`);
    const button = found && others.length === 0 ? closest(found, BUTTON) : null;
    if (!button || !contains(container, button)) return null;
    const lines = textOf(button, { buttons: true, hidden: true }).split('\n');
    return lines.find((line) => isOnlyCount(line, lang)) ?? null;
  };

const bar = ({ own }: Context): Element | null => own(joined(POST.bar))[0] ?? null;

/** All reactions: the first part beside the toolbar that is nothing but a number ("1,2 rb"); other numbers are dates. */
function besideToolbar({ own, lang }: Context): string | null {
  const toolbar = own('[role="toolbar"]')[0] ?? null;
  const row = toolbar && parentOf(toolbar);
  if (!row) return null;
  const labels = all(row, 'div, span')
    .filter((element) => !contains(toolbar, element))
    .flatMap((element) => lineOf(element, { hidden: true, buttons: true }) ?? []);
  return labels.find((label) => isOnlyCount(label, lang)) ?? null;
}

/** A total in words ("48 komentar"), from the row of totals below the post: never from the post's own words. */
const inWords =
  (total: keyof typeof TOTALS) =>
  (context: Context): string | null => {
    const start = bar(context);
    if (!start) return null;
    const labels = context
      .own('[role="button"], span, a')
      .filter((element) => documentOrder(start, element) < 0)
      .flatMap((element) => lineOf(element, { buttons: true }) ?? []);
    return labels.find((label) => TOTALS[total].test(label)) ?? null;
  };

export const counts: NonNullable<Fields['counts']> = {
  likes: (context) => inButton('like_button')(context) ?? besideToolbar(context),
  replies: (context) => inButton('comment_button')(context) ?? inWords('replies')(context),
  reposts: (context) => inButton('share_button')(context) ?? inWords('reposts')(context),
  views: inWords('views'),
};
