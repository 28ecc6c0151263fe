import type { CardLayout, Paint, Shape } from '../../../../lib/drafts/card/layout.ts';
import type { Font, Measure } from '../../../../lib/drafts/card/wrap.ts';

/** The light tokens, whatever the panel looks like: the picture stands in feeds. */
const PAINTS: Readonly<Record<Paint, string>> = {
  ground: '#fafaf8',
  act: '#0b6b62',
  onAct: '#ffffff',
  ink: '#1b1f1e',
  soft: '#5a625f',
  amber: '#8a5a00',
  amberGround: '#fff4dc',
};
const FAMILY = '"Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif';

const cssFont = ({ size, weight }: Font): string => `${weight} ${size}px ${FAMILY}`;

const contextOf = (canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D => {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  return context;
};

/** Measures texts as {@link drawCard} draws them. */
export function canvasMeasure(): Measure {
  const context = contextOf(new OffscreenCanvas(1, 1));
  return (text, font) => {
    context.font = cssFont(font);
    return context.measureText(text).width;
  };
}

function drawQr(
  context: OffscreenCanvasRenderingContext2D,
  { x, y, module }: Extract<Shape, { kind: 'qr' }>,
  modules: readonly (readonly boolean[])[],
): void {
  const side = module * modules.length;
  context.fillStyle = '#ffffff';
  context.fillRect(x, y, side, side);
  context.fillStyle = '#000000';
  for (const [row, line] of modules.entries())
    for (const [column, isDark] of line.entries())
      if (isDark) context.fillRect(x + column * module, y + row * module, module, module);
}

/** Paints a card as PNG, exactly as large as it was laid out. Nothing is loaded: system fonts, no pictures. */
export function drawCard(
  { width, height, shapes }: CardLayout,
  modules: readonly (readonly boolean[])[],
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  for (const shape of shapes) {
    if (shape.kind === 'qr') {
      drawQr(context, shape, modules);
      continue;
    }
    context.fillStyle = PAINTS[shape.paint];
    if (shape.kind === 'box') {
      context.beginPath();
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      context.fill();
    } else {
      context.font = cssFont(shape.font);
      context.direction = shape.rtl ? 'rtl' : 'ltr';
      context.textAlign = shape.rtl ? 'right' : 'left';
      context.fillText(shape.text, shape.x, shape.y);
    }
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
