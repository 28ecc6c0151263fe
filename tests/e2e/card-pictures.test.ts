import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CardContent, cardContent } from '../../lib/drafts/card/content.ts';
import { CARD_SIZES, type CardSize } from '../../lib/drafts/card/layout.ts';
import type { DraftEntry } from '../../lib/drafts/compose.ts';
import { ANSWERABLE, OFFICE } from '../drafts/entries.ts';
import type { CardsInPage } from '../harness/cards/in-page.ts';
import { bundle } from '../harness/read-page/bundle.ts';
import { output } from '../harness/root.ts';
import { useDesk } from './desk.ts';

const desk = useDesk();
const FOLDER = join(output, 'test', 'cards');
const UNIT = 'Komisi Pemilihan Umum Kabupaten Contoh';

let page: Page;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  page = await desk().browser.context.newPage();
  await page.addScriptTag({ content: await bundle(new URL('../harness/cards/in-page.ts', import.meta.url)) });
});

const make = (content: CardContent, size: CardSize) =>
  page.evaluate(
    ([content, size]) => (window as unknown as { cards: CardsInPage }).cards.cardOf(content, size),
    [content, size] as const,
  );
/** What a telephone reads from the picture in half its size, as a feed shows it, unless another share is given. */
const scan = (png: string, share = 0.5) =>
  page.evaluate(([png, share]) => (window as unknown as { cards: CardsInPage }).cards.scan(png, share), [
    png,
    share,
  ] as const);

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

const contentOf = (entry: (typeof ANSWERABLE)[number]): CardContent => {
  const { content, refused } = cardContent(entry, { ...OFFICE, unit: UNIT });
  if (refused !== null) throw new Error(`${entry.code}: ${refused}`);
  return content;
};

const ODD: Record<string, Partial<CardContent>> = {
  'Arabic words': { facts: ['انتخابات حرة ونزيهة في 14 Februari 2024.', 'هذه حقيقة أخرى.'] },
  'signs and emoji': { facts: ['Terima kasih 🙏🏽 👨‍👩‍👧‍👦 🇮🇩 — <b>bukan</b> & "kutip" *tebal*.'] },
  'very long words': { facts: [`Ini ${'panjang'.repeat(30)} sekali.`, 'x'.repeat(150)] },
  'long names and links': {
    office:
      'Sekretariat Komisi Pemilihan Umum Kabupaten Kepulauan Siau Tagulandang Biaro Provinsi Sulawesi Utara',
    link: `https://kab-sitaro.kpu.go.id/blog/read/${'penjelasan-resmi-'.repeat(15)}2024`,
  },
  'later facts of 5,000 characters': { facts: ['Fakta pertama.', 'Kata panjang '.repeat(385)] },
};

describe.each(Object.keys(CARD_SIZES) as CardSize[])('the card, %s', (size) => {
  it('is as large as it should be and leads to the official page, for every sample', async () => {
    for (const entry of ANSWERABLE) {
      const content = contentOf(entry);
      const { png = '', refused, shown } = await make(content, size);
      expect({ code: entry.code, refused }).toEqual({ code: entry.code, refused: null });
      writeFileSync(join(FOLDER, `${entry.code}-${size}.png`), png, 'base64');
      expect(sizeOf(Buffer.from(png, 'base64'))).toEqual(CARD_SIZES[size]);
      expect(shown?.facts).toEqual(content.facts);
      expect(await scan(png)).toBe(content.link);
    }
  });

  it.each(Object.entries(ODD))('shows %s and still leads to the official page', async (name, odd) => {
    const content = { ...contentOf(ANSWERABLE[0] as DraftEntry), ...odd };
    const { png = '', refused, shown } = await make(content, size);
    expect(refused).toBeNull();
    writeFileSync(join(FOLDER, `${name.replaceAll(' ', '-')}-${size}.png`), png, 'base64');
    expect(shown?.facts[0]).toBe(content.facts[0]);
    expect(await scan(png, 1)).toBe(content.link);
  });

  it('refuses a first fact of 5,000 characters', async () => {
    const content = { ...contentOf(ANSWERABLE[0] as DraftEntry), facts: ['Kata panjang '.repeat(385)] };
    expect(await make(content, size)).toEqual({ refused: 'does_not_fit' });
  });
});
