import { MAX_FACTS } from './claim-review.ts';
import { parseDay } from './days.ts';
import { markupLines } from './page-lines.ts';
import { MAX_ROWS, type ReadTable } from './raw-table.ts';
import { recordsTable } from './read-records.ts';

/** Vocabularies that lend their elements the names of a feed's own: pictures, podcasts, places. */
const FOREIGN = /yahoo\.com\/mrss|itunes|googleplay|georss|media-rss/i;

const ownChildren = (item: Element): Element[] =>
  [...item.children].filter(({ namespaceURI }) => !FOREIGN.test(namespaceURI ?? ''));

/** The first of these elements that holds anything. */
const child = (item: Element, names: readonly string[]): Element | undefined => {
  const children = ownChildren(item);
  return names
    .flatMap((name) => children.filter(({ localName }) => localName === name))
    .find((element) => element.textContent?.trim());
};

const textOf = (item: Element, names: readonly string[]): string =>
  child(item, names)?.textContent?.trim() ?? '';

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** Where an item leads to; addresses as they stand on its own site are made whole. */
function addressOf(item: Element, site: string): string {
  const links = ownChildren(item).filter(({ localName }) => localName === 'link');
  const link = links.find((one) => (one.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  const address = (link?.getAttribute('href') ?? link?.textContent ?? '').trim();
  const guid = textOf(item, ['guid', 'id']);
  if (address === '') return isWebAddress(guid) ? guid : '';
  try {
    return isWebAddress(address) ? address : new URL(address, site).href;
  } catch {
    return address;
  }
}

/** What blogs append to every item. */
const SIGN_OFF =
  /^(the post|postingan|pos|artikel|tulisan)\b.{0,400}\b(appeared first on|pertama kali (tampil|muncul))\b/i;

function factsOf(item: Element): string[] {
  const element = child(item, ['description', 'summary', 'encoded', 'content']);
  if (!element) return [];
  const isMarkup = element.childElementCount > 0; // Atom's type="xhtml"
  const lines = markupLines(
    isMarkup ? new XMLSerializer().serializeToString(element) : (element.textContent ?? ''),
  );
  return lines.filter((line) => !SIGN_OFF.test(line)).slice(0, MAX_FACTS);
}

const parse = (text: string): Document | null => {
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  return feed.querySelector('parsererror') ? null : feed;
};

/** Feeds made by hand: `&` and `&nbsp;` as in HTML, and signs that XML forbids. CDATA is left as it is. */
const repaired = (text: string): string =>
  text
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, (found) =>
      found === '&' ? '&amp;' : found,
    )
    .replace(/[^\P{Cc}\t\r\n]/gu, '');

/** Reads RSS 2.0, RSS 1.0 and Atom: one record an item. Days are those of Jakarta. */
export function readFeed(text: string): ReadTable {
  const feed = parse(text) ?? parse(repaired(text));
  if (!feed) return { ok: false, reason: 'unreadable' };
  const head = feed.querySelector('channel') ?? feed.documentElement;
  const [publisher = ''] = markupLines(textOf(head, ['title']));
  const site = addressOf(head, '');
  const items = [...feed.getElementsByTagName('*')].filter(({ localName }) =>
    /^(item|entry)$/.test(localName),
  );
  if (items.length === 0) return { ok: false, reason: 'empty' };
  if (items.length > MAX_ROWS) return { ok: false, reason: 'too_many_rows' };
  const records = items.map((item) => {
    const written = textOf(item, ['pubDate', 'published', 'issued', 'date', 'updated', 'modified']);
    const day = parseDay(written) ?? '';
    return {
      title: markupLines(textOf(item, ['title'])).join(' '),
      facts: factsOf(item),
      sourceUrl: addressOf(item, site),
      sourcePublisher: publisher,
      sourceDate: day,
      statedOn: day,
    };
  });
  return { ok: true, table: { ...recordsTable(records), ownNames: true } };
}
