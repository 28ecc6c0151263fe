import { textOf, tidy } from '../text.ts';
import type { Box } from './find.ts';

/** What the box shows: emoji pictures as characters, each paragraph on a line of its own. */
export function shownIn(box: Box): string {
  if (box instanceof HTMLTextAreaElement) return box.value;
  return textOf(box, { pre: getComputedStyle(box).whiteSpace.startsWith('pre') });
}

/** Editors show a space as another kind of space, and the distance between paragraphs as they like. */
const plain = (text: string): string =>
  tidy(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n');

/** Whether two texts differ in nothing but an editor's own white space. */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);
