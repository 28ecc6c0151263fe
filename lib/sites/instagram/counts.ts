import { all, documentOrder, one, parentOf } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import type { Context } from '../context.ts';
import type { Fields } from '../fields.ts';
import { isOnlyCount, parseNumbers } from '../numbers.ts';

const label = (element: Element | null): string | null => lineOf(element, { buttons: true });

/** The row of icons: like, comment, share and so on, in the same order in every language. */
const bar = ({ own }: Context): Element | null =>
  own('section').find((row) => all(row, 'svg').length > 1 && !one(row, 'section, time, h1')) ?? null;

/** The number that stands directly behind the icon at a place in the row. */
const behindIcon =
  (place: number) =>
  (context: Context): string | null => {
    const row = bar(context);
    if (!row) return null;
    const icons = all(row, 'svg');
    const placeOf = (element: Element) => icons.filter((icon) => documentOrder(icon, element) < 0).length - 1;
    const numbers = all(row, 'span, div, a').filter((element) => !one(element, 'svg'));
    return (
      numbers
        .filter((element) => placeOf(element) === place)
        .flatMap((element) => label(element) ?? [])
        .find((line) => isOnlyCount(line, context.lang)) ?? null
    );
  };

/** "1.234 suka" links to who liked the post; "Disukai oleh warga dan 12 lainnya" says no total. */
function likers({ own }: Context): string | null {
  const link = own('a[href*="/liked_by/"]').find((element) => label(element) !== null);
  const line = label(link ?? null);
  const isWhole = link && line === label(parentOf(link));
  return isWhole && /^\d/.test(line ?? '') ? line : null;
}

/** So many letters at least stand around the number of "Lihat semua 56 komentar" and its kin; an age has fewer. */
const SENTENCE = 6;

/** The link in words with one number in it that leads to the post: all its comments, in any language. */
function allComments({ own }: Context): string | null {
  const lines = own('a[href*="/p/"]:not([href*="/liked_by/"]), a[href*="/reel/"]:not([href*="/liked_by/"])')
    .filter((link) => !one(link, 'time, img, svg, video'))
    .flatMap((link) => label(link) ?? []);
  const letters = (line: string) => line.match(/\p{L}/gu)?.length ?? 0;
  return lines.find((line) => letters(line) >= SENTENCE && parseNumbers(line).length === 1) ?? null;
}

export const counts: NonNullable<Fields['counts']> = {
  likes: (context) => likers(context) ?? behindIcon(0)(context),
  replies: (context) => behindIcon(1)(context) ?? allComments(context),
};
