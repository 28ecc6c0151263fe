import { isRecord, type Json } from './claim-review.ts';
import { parseDay } from './days.ts';
import { pageLines } from './page-lines.ts';

/** What a page says about itself to programs. Each empty when it says nothing. */
export interface PageFacts {
  title: string;
  address: string;
  publisher: string;
  /** `YYYY-MM-DD` on Jakarta's calendar. */
  day: string;
  description: string;
}

/** JSON as pages hold it: between the marks of a comment or of CDATA, and with line ends inside its texts. */
function parsed(text: string): unknown {
  const json = text
    .replace(/^[\s/*]*<!(?:--|\[CDATA\[)|(?:-->|[\s/*]*\]\]>)[\s/*]*$/g, '')
    .replace(/\p{Cc}+/gu, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Kinds of JSON-LD that speak of the page itself (schema.org). */
const ARTICLE = /^(\w*Article|BlogPosting|Report|WebPage|ClaimReview)$/;
const MAX_BLOCKS = 20;

/** What the page says in JSON-LD, block by block. */
export const linkedData = (page: Document): unknown[] =>
  [...page.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, MAX_BLOCKS)
    .flatMap(({ textContent }) => parsed(textContent ?? ''));

/** The first block of JSON-LD that speaks of the page: articles before plain pages. */
function articleOf(page: Document): Json {
  const records = linkedData(page)
    .flatMap((value) => (isRecord(value) && Array.isArray(value['@graph']) ? value['@graph'] : [value]))
    .filter(isRecord)
    .filter((record) => [record['@type']].flat().some((type) => ARTICLE.test(String(type))));
  return records.find((record) => record['@type'] !== 'WebPage') ?? records[0] ?? {};
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

const nameOf = (value: unknown): string => {
  const [first] = [value].flat();
  return isRecord(first) ? textOf(first.name) : textOf(first);
};

const webAddress = (address: string): string => (/^https?:\/\//i.test(address) ? address : '');

/** Lines below a title that may say of when it is: a byline, a section, a counter of readers. */
const BYLINES = 6;
const WRITTEN_DAY = /\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}/u;

/** The day in one of the short lines below the title, where only people are told of it; never one of the text itself. */
function dayBelow(title: string, page: Document): string {
  const lines = pageLines(page.body).map(({ text }) => text);
  const at = lines.indexOf(title);
  const below = at < 0 ? [] : lines.slice(at + 1, at + 1 + BYLINES).filter((line) => line.length < 80);
  const [written = ''] = below.flatMap((line) => WRITTEN_DAY.exec(line)?.[0] ?? []);
  return parseDay(written) ?? '';
}

/**
 * Title, address, publisher, day and summary of a page, from JSON-LD, then from its head, then from its body.
 * `known` is the address where it is known from outside: a page may name any other as its own.
 */
export function pageFacts(page: Document, known = ''): PageFacts {
  const article = articleOf(page);
  const meta = (...names: string[]): string => {
    const found = names
      .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`))
      .find((element) => element?.getAttribute('content')?.trim());
    return textOf(found?.getAttribute('content'));
  };
  const shown = (selector: string) => textOf(page.querySelector(selector)?.textContent);
  const time = page.querySelector('article time[datetime], main time[datetime], time[datetime]');
  const heading = shown('article h1') || shown('main h1') || shown('h1');
  return {
    title: textOf(article.headline) || meta('og:title') || heading || shown('title'),
    address:
      webAddress(known) ||
      webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '') ||
      webAddress(meta('og:url')),
    publisher: nameOf(article.publisher) || meta('og:site_name'),
    day:
      parseDay(
        textOf(article.datePublished) ||
          meta('article:published_time', 'date', 'dc.date') ||
          (time?.getAttribute('datetime') ?? ''),
      ) ?? dayBelow(heading, page),
    description: textOf(article.description) || meta('og:description', 'description'),
  };
}
