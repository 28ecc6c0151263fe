import { all, documentOrder, one, parentOf } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import type { Context } from '../context.ts';
import type { Fields } from '../fields.ts';
import { isOnlyCount } from '../numbers.ts';

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

/** "Lihat semua 56 komentar", in Indonesian and English. */
const ALL_COMMENTS = /^\D*(\d[\d.,]*(?:\s?(?:rb|jt|k|m))?) (?:komentar|comments?)$/i;

function allComments({ own }: Context): string | null {
  const lines = own('a[href*="/p/"], a[href*="/reel/"]').flatMap((link) => label(link) ?? []);
  return lines.map((line) => ALL_COMMENTS.exec(line)?.[1] ?? null).find(Boolean) ?? null;
}

export const counts: NonNullable<Fields['counts']> = {
  likes: (context) => likers(context) ?? behindIcon(0)(context),
  replies: (context) => behindIcon(1)(context) ?? allComments(context),
};
