import { parseDay } from './days.ts';
import { markupLines } from './page-lines.ts';

/** What an entry can hold. */
export const MAX_FACTS = 20;

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CLAIM_REVIEW = /^(https?:\/\/schema\.org\/|schema:)?ClaimReview$/;
const isClaimReview = (record: Json): boolean =>
  [record['@type']].flat().some((type) => CLAIM_REVIEW.test(String(type)));

/** More parts than any file that people write. */
const MAX_PARTS = 2_000_000;

/**
 * The fact checks in JSON-LD (schema.org/ClaimReview), wherever publishers put them: alone, in a list, in `@graph`, in an
 * item list or a data feed, within an article. What they name by `@id` is put in its place.
 */
export function claimReviewsIn(value: unknown): Json[] {
  const reviews: Json[] = [];
  const byId = new Map<unknown, Json>();
  const waiting = [value];
  for (let seen = 0; waiting.length > 0 && seen < MAX_PARTS; seen += 1) {
    const part = waiting.pop();
    if (isRecord(part)) {
      if (isClaimReview(part)) reviews.push(part);
      if (Object.keys(part).length > 1 && '@id' in part) byId.set(part['@id'], part);
    }
    if (typeof part === 'object' && part !== null)
      for (const inner of Object.values(part).reverse()) waiting.push(inner);
  }
  const inPlace = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inPlace);
    return isRecord(part) ? (byId.get(part['@id']) ?? part) : part;
  };
  return reviews.map((review) =>
    Object.fromEntries(Object.entries(review).map(([key, part]) => [key, inPlace(part)])),
  );
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const textOf = (value: unknown): string => {
  const one = first(value);
  const plain = isRecord(one) ? one['@value'] : one;
  return typeof plain === 'string' || typeof plain === 'number' ? String(plain).trim() : '';
};

/** The first of these that says anything. */
const firstText = (...values: unknown[]): string => values.map(textOf).find((text) => text !== '') ?? '';

const inner = (record: Json, key: string): Json => {
  const one = first(record[key]);
  return isRecord(one) ? one : {};
};

const nameOf = (record: Json, key: string): string =>
  firstText(inner(record, key).name, inner(record, key)['@id']) || textOf(record[key]);

const wordsOf = (text: string): string => markupLines(text).join(' ');

/** The publisher's own word; where there is only a number, whether it is the worst or the best one (1 and 5 by default). */
function verdictOf(rating: Json): string {
  const word = firstText(rating.alternateName, rating.name);
  const value = textOf(rating.ratingValue);
  if (word !== '' || value === '') return word;
  if (Number(value) === Number(firstText(rating.worstRating, 1))) return 'false';
  return Number(value) === Number(firstText(rating.bestRating, 5)) ? 'true' : '';
}

/** A fact check under the names of this program's columns. */
export function claimReviewRecord(review: Json) {
  const rating = inner(review, 'reviewRating');
  const claim = inner(review, 'itemReviewed');
  const published = firstText(review.datePublished, review.dateCreated, review.dateModified);
  const day = parseDay(published) ?? published;
  return {
    title: wordsOf(firstText(review.headline, review.name)),
    claims: wordsOf(firstText(review.claimReviewed, claim.name, claim.description)),
    verdict: verdictOf(rating),
    facts: markupLines(
      firstText(review.reviewBody, review.description, rating.ratingExplanation, review.abstract),
    ).slice(0, MAX_FACTS),
    sourceUrl: firstText(
      review.url,
      inner(review, 'mainEntityOfPage')['@id'],
      review.mainEntityOfPage,
      review['@id'],
    ),
    sourcePublisher: nameOf(review, 'author') || nameOf(review, 'publisher'),
    sourceDate: day,
    statedOn: day,
  };
}
