/** A font of the card: size in px of the picture; the family is always the system's own. */
export interface Font {
  size: number;
  weight: 400 | 600;
}

/** Width of a text in px. */
export type Measure = (text: string, font: Font) => number;

const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** A word in pieces that each fit: broken after the signs of an address, and in a long run of letters anywhere between two. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[/?&=_.-])/)) {
    if (fits(piece + part)) {
      piece += part;
      continue;
    }
    if (piece) found.push(piece);
    piece = '';
    for (const { segment } of letters.segment(part)) {
      if (piece && !fits(piece + segment)) {
        found.push(piece);
        piece = '';
      }
      piece += segment;
    }
  }
  return piece ? [...found, piece] : found;
}

/** The text in lines of at most `width` px; nothing is left out and no visible character is taken apart. */
export function wrap(text: string, width: number, font: Font, measure: Measure): string[] {
  const fits = (line: string) => measure(line, font) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const broken = pieces(word, fits);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  }
  return line ? [...lines, line] : lines;
}

/** The same lines as even as they can be, so that no single word is left at the end of a large text. */
export function wrapEvenly(text: string, width: number, font: Font, measure: Measure): string[] {
  const lines = wrap(text, width, font, measure);
  let [low, high, best] = [width / 2, width, lines];
  while (lines.length > 1 && high - low > font.size / 2) {
    const middle = (low + high) / 2;
    const narrower = wrap(text, middle, font, measure);
    if (narrower.length === lines.length) [high, best] = [middle, narrower];
    else low = middle;
  }
  return best;
}

/** Whether a line begins in a script that is read from the right (the first letter decides, as in UAX #9). */
export const isRightToLeft = (line: string): boolean =>
  /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(line);
