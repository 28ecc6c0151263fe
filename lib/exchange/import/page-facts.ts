/** What a page says about itself to programs. Each empty when it says nothing. */
export interface PageFacts {
  title: string;
  address: string;
  publisher: string;
  /** `YYYY-MM-DD` on Jakarta's calendar. */
  day: string;
  description: string;
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Kinds of JSON-LD that speak of the page itself (schema.org). */
const ARTICLE = /^(\w*Article|BlogPosting|Report|WebPage|ClaimReview)$/;
const MAX_BLOCKS = 20;

/** The first block of JSON-LD that speaks of the page: articles before plain pages. */
function articleOf(page: Document): Json {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_BLOCKS);
  const records = blocks
    .flatMap(({ textContent }) => parsed(textContent ?? ''))
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

const JAKARTA_MS = 7 * 3_600_000;

/** A written time as a day; a plain day stays what it is. */
function dayOf(time: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(time)) return time;
  const at = Date.parse(time);
  return Number.isNaN(at) ? '' : new Date(at + JAKARTA_MS).toISOString().slice(0, 10);
}

const webAddress = (address: string): string => (/^https?:\/\//i.test(address) ? address : '');

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
  return {
    title: textOf(article.headline) || meta('og:title') || shown('h1') || shown('title'),
    address:
      webAddress(known) ||
      webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '') ||
      webAddress(meta('og:url')),
    publisher: nameOf(article.publisher) || meta('og:site_name'),
    day: dayOf(
      textOf(article.datePublished) ||
        meta('article:published_time', 'date', 'dc.date') ||
        (time?.getAttribute('datetime') ?? ''),
    ),
    description: textOf(article.description) || meta('og:description', 'description'),
  };
}
