import type { Range } from '../../lib/model/match.ts';

/** A stretch of text, marked or not; `codePoint` names a character that would not be seen. */
export interface Piece {
  text: string;
  marked: boolean;
  codePoint: string | null;
}

/**
 * Characters that change or hide what is read: control codes (not tab and line feed), direction marks, embeddings and
 * isolates, zero-width spaces. The joiners U+200C and U+200D stay: emoji and scripts need them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const escaped = (text: string, marked: boolean): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const hit of text.matchAll(UNSEEN)) {
    if (hit.index > from) pieces.push({ text: text.slice(from, hit.index), marked, codePoint: null });
    pieces.push({ text: hit[0], marked, codePoint: nameOf(hit[0]) });
    from = hit.index + hit[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked, codePoint: null });
  return pieces;
};

/**
 * Cuts text at its marks and at characters that would not be seen.
 *
 * `ranges` are half-open, in UTF-16 units; they may overlap, be unsorted or reach past the end.
 */
export function textPieces(text: string, ranges: readonly Range[] = []): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(at, start);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    pieces.push(...escaped(text.slice(at, from), false), ...escaped(text.slice(from, to), true));
    at = to;
  }
  return [...pieces, ...escaped(text.slice(at), false)];
}

/** Marks moved into the slice `[start, end)` of their text; those outside are dropped. */
export const rangesWithin = (ranges: readonly Range[], start: number, end: number): Range[] =>
  ranges
    .filter((range) => range[1] > start && range[0] < end)
    .map(([from, to]): Range => [Math.max(from, start) - start, Math.min(to, end) - start]);
