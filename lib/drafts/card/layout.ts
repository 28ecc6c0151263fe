import type { CardContent } from './content.ts';
import { type Font, isRightToLeft, type Measure, wrap, wrapEvenly } from './wrap.ts';

export const CARD_SIZES = {
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
} as const;
export type CardSize = keyof typeof CARD_SIZES;

/** What a part of the card is painted in; the colours themselves are the painter's. */
export type Paint = 'ground' | 'act' | 'onAct' | 'ink' | 'soft' | 'amber' | 'amberGround';

/** One thing to paint, in px from the top left; `y` of a text is its baseline, `x` its start (right where `rtl`). */
export type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; paint: Paint }
  | { kind: 'text'; x: number; y: number; text: string; font: Font; rtl: boolean; paint: Paint }
  | { kind: 'qr'; x: number; y: number; module: number };

export interface CardLayout {
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** The content as it is shown: without the facts that had no room. */
  shown: CardContent;
}

export type LayoutResult = CardLayout | 'does_not_fit' | 'link_too_long';

const MARGIN = 72;
const EDGE = 16;
const GAP = 36;
const LEADING = 1.32;
const INDENT = 40;
const PAD = 24;
const QR_SIZE = 216;
/** Cameras of old telephones need so many px a module. */
const LEAST_MODULE = 3;
const OFFICE: Font = { size: 34, weight: 600 };
const SMALL: Font = { size: 26, weight: 400 };
const LABEL: Font = { size: 32, weight: 600 };
const LINK: Font = { size: 30, weight: 400 };
const NOTE: Font = { size: 30, weight: 600 };
/** Sizes of the first fact, largest first. Facts are left out before it gets smaller than `COMFORT`. */
const FACT_SIZES = [76, 70, 64, 58, 52, 46, 42, 38, 34, 30];
const COMFORT = 42;

interface Paragraph {
  lines: string[];
  font: Font;
  paint: Paint;
  x: number;
  right: number;
}

const leading = (font: Font) => Math.round(font.size * LEADING);
const heightOf = ({ lines, font }: Paragraph) => lines.length * leading(font);

const textShapes = ({ lines, font, paint, x, right }: Paragraph, top: number): Shape[] => {
  const rtl = isRightToLeft(lines.join(' '));
  return lines.map((text, at) => ({
    kind: 'text',
    x: rtl ? right : x,
    y: top + at * leading(font) + Math.round(font.size * 1.02),
    text,
    font,
    rtl,
    paint,
  }));
};

/** Where the facts may stand: so many px high, up to so many px from the left. */
interface Place {
  room: number;
  right: number;
  measure: Measure;
}

/** Width and height of the sign that stands before a fact, on the side where its reading begins. */
const BAR = 8;
const DOT = 12;

/** The facts at one size, from the top of their block: what is painted and how high it is; null when higher than `room`. */
function factBlock(content: CardContent, size: number, { room, right, measure }: Place) {
  const shapes: Shape[] = [];
  let y = 0;
  const add = (one: Paragraph) => {
    shapes.push(...textShapes(one, y));
    y += heightOf(one);
  };
  const box = (x: number, top: number, width: number, height: number, radius: number, paint: Paint) =>
    shapes.push({ kind: 'box', x, y: top, width, height, radius, paint });
  /** Where a fact stands that leaves room for its sign, and where the sign does. */
  const beside = (text: string, sign: number) =>
    isRightToLeft(text)
      ? { x: MARGIN, right: right - INDENT, sign: right - sign }
      : { x: MARGIN + INDENT, right, sign: MARGIN };

  const [first = '', ...others] = content.facts;
  const large: Font = { size, weight: 600 };
  const { sign: bar, ...place } = beside(first, BAR);
  const lines = wrapEvenly(first, place.right - place.x, large, measure);
  add({ lines, font: large, paint: 'ink', ...place });
  box(bar, BAR, BAR, y - BAR, BAR / 2, 'act');

  if (content.provisional) {
    const inside = { x: MARGIN + PAD, right: right - PAD };
    const words = wrap(content.provisional, inside.right - inside.x, NOTE, measure);
    const note: Paragraph = { lines: words, font: NOTE, paint: 'amber', ...inside };
    y += GAP;
    box(MARGIN, y, right - MARGIN, heightOf(note) + PAD, DOT, 'amberGround');
    y += PAD / 2;
    add(note);
    y += PAD / 2;
  }
  const font: Font = { size: Math.max(28, Math.round(size * 0.66)), weight: 400 };
  for (const fact of others) {
    y += Math.round(GAP * 0.75);
    const { sign, ...where } = beside(fact, DOT);
    box(sign, y + Math.round(font.size * 0.58), DOT, DOT, 3, 'act');
    add({ lines: wrap(fact, where.right - where.x, font, measure), font, paint: 'ink', ...where });
    if (y > room) return null;
  }
  return y > room ? null : { shapes, height: y };
}

const withFacts = (content: CardContent, count: number): CardContent => ({
  ...content,
  facts: content.facts.slice(0, count),
});

/** The most facts at a comfortable size, then the largest size for them; small letters only for the first fact alone. */
function fitFacts(content: CardContent, place: Place) {
  const at = (size: number, count: number) => {
    const shown = withFacts(content, count);
    const block = factBlock(shown, size, place);
    return block && { ...block, shown };
  };
  for (let count = content.facts.length; count > 0; count -= 1) {
    for (const size of FACT_SIZES) {
      if (size < COMFORT && count > 1) break;
      const block = at(size, count);
      if (block) return block;
    }
  }
  return null;
}

const moved = (shape: Shape, down: number): Shape => ({ ...shape, y: shape.y + down });

/**
 * Where everything of the card stands. Pure: `measure` says how wide a text is, `modules` is the side of the QR code with
 * its quiet border. No text leaves its place, facts are left out whole, and what does not fit is said.
 */
export function layOutCard(
  content: CardContent,
  size: CardSize,
  modules: number,
  measure: Measure,
): LayoutResult {
  const { width, height } = CARD_SIZES[size];
  const right = width - MARGIN;
  const module = Math.floor(QR_SIZE / modules);
  if (module < LEAST_MODULE) return 'link_too_long';
  const qr = module * modules;
  const paragraph = (text: string, font: Font, paint: Paint, to = right): Paragraph => ({
    lines: wrap(text, to - MARGIN, font, measure),
    font,
    paint,
    x: MARGIN,
    right: to,
  });

  const office = paragraph(content.office, OFFICE, 'ink');
  const day = paragraph(`Keterangan resmi, ${content.day}`, SMALL, 'soft');
  const top = EDGE + MARGIN - 16;
  const headEnd = top + heightOf(office) + heightOf(day);

  const beside = right - qr - GAP;
  const label = paragraph('Baca di sumber resmi', LABEL, 'onAct', beside);
  const link = paragraph(content.link, LINK, 'onAct', beside);
  const words = heightOf(label) + heightOf(link) + 8;
  const footHeight = Math.max(qr, words) + 2 * GAP;
  const footTop = height - footHeight;

  const room = footTop - GAP - (headEnd + GAP);
  const facts = fitFacts(content, { room, right, measure });
  if (!facts) return 'does_not_fit';
  const factsTop = headEnd + GAP + Math.round((room - facts.height) / 2);
  const wordsTop = footTop + Math.round((footHeight - words) / 2);
  return {
    width,
    height,
    shown: facts.shown,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, radius: 0, paint: 'ground' },
      { kind: 'box', x: 0, y: 0, width, height: EDGE, radius: 0, paint: 'act' },
      ...textShapes(office, top),
      ...textShapes(day, top + heightOf(office)),
      ...facts.shapes.map((shape) => moved(shape, factsTop)),
      { kind: 'box', x: 0, y: footTop, width, height: footHeight, radius: 0, paint: 'act' },
      ...textShapes(label, wordsTop),
      ...textShapes(link, wordsTop + heightOf(label) + 8),
      { kind: 'qr', x: right - qr, y: footTop + Math.round((footHeight - qr) / 2), module },
    ],
  };
}
