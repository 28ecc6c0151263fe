import { Readability } from '@mozilla/readability';
import type { PageCopy } from '../../model/page-copy.ts';
import { pageFacts } from '../import/page-facts.ts';
import { pageLines } from '../import/page-lines.ts';

/** What a page offers for an entry. Everything is a proposal: the officer's form follows. */
export interface Clip {
  url: string;
  title: string;
  publisher: string;
  /** `YYYY-MM-DD` or empty. */
  day: string;
  facts: string[];
  /** The words of the article, a paragraph a line. */
  text: string;
}

/** What an entry can hold (lib/model/clarification.ts). */
const MAX_TEXT = 20_000;
const MAX_TITLE = 300;
const MAX_FACT = 5_000;
/** More than this has to be taken out again rather than chosen. */
const MAX_FACTS = 6;
/** A heading of fewer words names a part and says nothing. */
const HEADING_WORDS = 4;
/** Paragraphs from the top: what matters stands first in news. */
const PARAGRAPHS = 3;

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The article without menus and comments, as Firefox's reader view finds it; the whole page where it finds none. */
function articleIn(page: Document): Element {
  const copy = page.cloneNode(true) as Document;
  const found = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse();
  return (found?.content as Element | null | undefined) ?? page.body;
}

/** Each once, and none that another one already says. */
const distinct = (facts: readonly string[]): string[] =>
  facts.filter(
    (fact, at) =>
      fact !== '' && !facts.some((other, place) => place < at && other.includes(fact.replace(/…$/, ''))),
  );

function proposedFacts(article: Element, description: string, selection: string): string[] {
  const selected = selection.split(/\n+/).map(words).filter(Boolean);
  if (selected.length > 0) return selected;
  const headings = [...article.querySelectorAll('h2, h3')]
    .map(({ textContent }) => words(textContent))
    .filter((heading) => heading.split(' ').length >= HEADING_WORDS);
  const paragraphs = [...article.querySelectorAll('p')]
    .map(({ textContent }) => words(textContent))
    .filter((paragraph) => paragraph.split(' ').length >= HEADING_WORDS);
  return [description, ...headings, ...paragraphs.slice(0, PARAGRAPHS)];
}

/** The page's title without the name of its site at the end. */
const ownTitle = (title: string, publisher: string): string => {
  const [own = title, ...rest] = title.split(/\s+[|·–—-]\s+(?=[^|·–—-]*$)/);
  return rest.length > 0 && publisher !== '' && rest.join(' ').includes(publisher) ? own : title;
};

/** Reads a page that was copied out of a tab. It is parsed without a window: nothing in it runs or is loaded. */
export function readClip({ url, html, selection }: PageCopy): Clip {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { title, publisher, day, description } = pageFacts(page, url);
  const article = articleIn(page);
  const facts = distinct(proposedFacts(article, description, selection)).slice(0, MAX_FACTS);
  return {
    url,
    title: ownTitle(title, publisher).slice(0, MAX_TITLE),
    publisher: (publisher || new URL(url).hostname).slice(0, 200),
    day,
    facts: facts.map((fact) => fact.slice(0, MAX_FACT)),
    text: pageLines(article)
      .map((line) => line.text)
      .filter(Boolean)
      .join('\n')
      .slice(0, MAX_TEXT),
  };
}
