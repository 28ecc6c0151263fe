import { MAX_ROWS, type ReadTable } from './raw-table.ts';
import { recordsTable } from './read-records.ts';

const child = (item: Element, names: readonly string[]): string => {
  const found = [...item.children].find(({ localName }) => names.includes(localName));
  return found?.textContent?.trim() ?? '';
};

const linkOf = (item: Element): string => {
  const links = [...item.children].filter(({ localName }) => localName === 'link');
  const link = links.find((one) => (one.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  return (link?.getAttribute('href') ?? link?.textContent ?? '').trim();
};

/** Markup in a description is read as a page of its own that nothing runs in, and only its words are kept. */
const wordsOf = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

const dayOf = (date: string): string => {
  const at = Date.parse(date);
  return Number.isNaN(at) ? '' : new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
};

/** Reads RSS 2.0, RSS 1.0 and Atom: one record an item. Days are those of Jakarta. */
export function readFeed(text: string): ReadTable {
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  if (feed.querySelector('parsererror')) return { ok: false, reason: 'unreadable' };
  const publisher = feed.querySelector('channel > title, feed > title')?.textContent?.trim() ?? '';
  const items = [...feed.getElementsByTagName('*')].filter(({ localName }) =>
    /^(item|entry)$/.test(localName),
  );
  if (items.length === 0) return { ok: false, reason: 'empty' };
  if (items.length > MAX_ROWS) return { ok: false, reason: 'too_many_rows' };
  const records = items.map((item) => {
    const day = dayOf(child(item, ['pubDate', 'published', 'date', 'updated']));
    return {
      title: child(item, ['title']),
      facts: wordsOf(child(item, ['description', 'summary', 'content', 'encoded'])),
      sourceUrl: linkOf(item),
      sourcePublisher: publisher,
      sourceDate: day,
      statedOn: day,
    };
  });
  return { ok: true, table: { ...recordsTable(records), ownNames: true } };
}
