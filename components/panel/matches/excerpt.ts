import type { Range } from '../../../lib/model/match.ts';
import { rangesWithin } from '../../ui/text-pieces.ts';

export interface Excerpt {
  text: string;
  marks: Range[];
}

const LEAD = 60;

/**
 * At most `length` UTF-16 units of a text, from shortly before its first mark, cut between words where it has
 * any; `…` shows a cut. Marks are moved along.
 */
export function excerptOf(text: string, marks: readonly Range[], length = 360): Excerpt {
  if (text.length <= length) return { text, marks: [...marks] };
  const first = Math.min(...marks.map(([start]) => start), text.length);
  const wanted = first === text.length ? 0 : Math.max(0, first - LEAD);
  const gap = wanted === 0 ? -1 : text.indexOf(' ', wanted);
  const from = gap >= 0 && gap < first ? gap + 1 : wanted;
  const full = Math.min(text.length, from + length);
  const last = full === text.length ? full : text.lastIndexOf(' ', full);
  const to = last > from ? last : full;
  const before = from > 0 ? '…' : '';
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: rangesWithin(marks, from, to).map(([start, end]) => [start + before.length, end + before.length]),
  };
}

/** Lines that were joined by line feeds before they were marked, each with its own marks. */
export function markedLines(lines: readonly string[], marks: readonly Range[]): Excerpt[] {
  let at = 0;
  return lines.map((text) => {
    const from = at;
    at += text.length + 1;
    return { text, marks: rangesWithin(marks, from, from + text.length) };
  });
}
