import { sha256 } from '../../util/sha256.ts';
import { claimReviewRecord, claimReviewsIn, MAX_FACTS } from './claim-review.ts';
import { type FactCheck, factChecks, labelledTitle } from './fact-check.ts';
import { linkedData, type PageFacts, pageFacts } from './page-facts.ts';
import { type PageLine, pageLines, textLines } from './page-lines.ts';
import type { ReadTable } from './raw-table.ts';
import { recordsTable } from './read-records.ts';

/** A longer page is none that people read, and parsing it would hold up the window. */
export const MAX_PAGE_SIGNS = 5_000_000;
/** What an entry can hold. */
const MAX_TITLE = 300;
const MAX_LONG = 5_000;
const MAX_CLAIM = 1_000;
const MAX_SOURCES = 10;

const firstSentence = (text: string): string => {
  const [sentence = ''] = /^.{8,}?[.!?](?=\s|$)/u.exec(text) ?? [];
  return (sentence || text).slice(0, MAX_TITLE).trim();
};

const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

type Origin = Pick<PageFacts, 'address' | 'publisher' | 'day'>;

const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/** The publisher with its own word for the verdict, which is kept as it was given. */
const publisherOf = (publisher: string, label: string): string =>
  label ? `${publisher} (${label})`.trim() : publisher;

/** The fact becomes the title; what the publisher's title and the narrative say are the claims. */
async function recordOf(check: FactCheck, { address, publisher, day }: Origin) {
  const urls = [...new Set([address, ...check.references].filter(Boolean))].slice(0, MAX_SOURCES);
  const [first = ''] = check.facts;
  return {
    code: urls.length > 0 ? '' : `IMP-${(await sha256(first)).slice(0, 10)}`,
    title: firstSentence(first),
    verdict: check.label,
    facts: check.facts.slice(0, MAX_FACTS).map((fact) => fact.slice(0, MAX_LONG)),
    claims: [check.title, check.narrative].filter(Boolean).map((claim) => claim.slice(0, MAX_CLAIM)),
    sourceUrl: urls,
    sourcePublisher: urls.map((url) => (url === address ? publisherOf(publisher, check.label) : hostOf(url))),
    sourceDate: urls.map((url) => (url === address ? day : '')),
    sourceKind: urls.map(() => 'supporting'),
    statedOn: day,
  };
}

async function checksTable(lines: readonly PageLine[], origin: Origin, ownTitle = ''): Promise<ReadTable> {
  const checks = factChecks(lines);
  if (checks.length === 0) return { ok: false, reason: 'no_fact_check' };
  const own = checks.length === 1 ? labelledTitle(ownTitle) : null;
  const records = await Promise.all(checks.map((check) => recordOf({ ...check, ...own }, origin)));
  return { ok: true, table: { ...recordsTable(records), ownNames: true } };
}

/** The ClaimReview of a page that is not written in sections; what it leaves out is taken from the page. */
function reviewsTable(page: Document, { address, publisher, day, description }: PageFacts): ReadTable {
  const records = claimReviewsIn(linkedData(page)).map((review) => {
    const record = claimReviewRecord(review);
    const facts = record.facts.length > 0 ? record.facts : [description];
    return {
      ...record,
      facts,
      title: firstSentence(facts[0] ?? ''),
      sourceUrl: isWebAddress(record.sourceUrl) ? record.sourceUrl : address,
      sourcePublisher: record.sourcePublisher || publisher,
      sourceDate: record.sourceDate || day,
      sourceKind: 'supporting',
    };
  });
  if (records.length === 0) return { ok: false, reason: 'no_fact_check' };
  return { ok: true, table: { ...recordsTable(records), ownNames: true } };
}

/** Where browsers note a saved page's address. */
const savedFrom = (html: string): string =>
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html.slice(0, 5_000))?.[1] ?? '';

/**
 * Reads a saved page of a fact checker (TurnBackHoax, Komdigi and whoever writes `[SALAH] …`, NARASI, PENJELASAN,
 * REFERENSI), or of any publisher that marks it up as ClaimReview. The page is parsed into a document without a window: nothing in it runs or is loaded.
 */
export async function readPage(html: string): Promise<ReadTable> {
  if (html.length > MAX_PAGE_SIGNS) return { ok: false, reason: 'too_large' };
  const page = new DOMParser().parseFromString(html, 'text/html');
  const told = pageFacts(page, savedFrom(html));
  const facts = { ...told, publisher: told.publisher || hostOf(told.address) };
  const read = await checksTable(pageLines(page.body), facts, facts.title);
  return read.ok ? read : reviewsTable(page, facts);
}

/** The same from a message or an article that was copied as text. */
export const readFactCheckText = (text: string): Promise<ReadTable> =>
  checksTable(textLines(text), { address: '', publisher: '', day: '' });
