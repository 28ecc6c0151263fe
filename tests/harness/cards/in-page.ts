// Makes reply cards in a page, with the code that the panel uses, and scans them.
import jsQR from 'jsqr';
import { canvasMeasure, drawCard } from '../../../components/panel/draft/card/draw.ts';
import { qrModules } from '../../../components/ui/qr.ts';
import type { CardContent } from '../../../lib/drafts/card/content.ts';
import { type CardSize, layOutCard } from '../../../lib/drafts/card/layout.ts';

/** The card as a `data:` address, or why there is none. */
async function cardOf(content: CardContent, size: CardSize) {
  const modules = qrModules(content.link);
  const layout = layOutCard(content, size, modules.length, canvasMeasure());
  if (typeof layout === 'string') return { refused: layout };
  const blob = await drawCard(layout, modules);
  const reader = new FileReader();
  reader.readAsDataURL(blob);
  await new Promise((resolve) => reader.addEventListener('load', resolve));
  return { refused: null, png: String(reader.result).split(',')[1] ?? '', shown: layout.shown };
}

/** What a telephone reads from a picture that is shown at `share` of its size; null for nothing. */
async function scan(png: string, share: number): Promise<string | null> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const [width, height] = [Math.round(image.naturalWidth * share), Math.round(image.naturalHeight * share)];
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(image, 0, 0, width, height);
  const pixels = context?.getImageData(0, 0, width, height).data;
  return (pixels && jsQR(pixels, width, height)?.data) ?? null;
}

const cards = { cardOf, scan };
export type CardsInPage = typeof cards;
Object.assign(window, { cards });
