import type { Json } from './read-records.ts';

const inner = (record: Json, key: string): Json => {
  const value = record[key];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as Json) : {};
};

const day = (value: unknown): unknown => (typeof value === 'string' ? value.slice(0, 10) : value);

/**
 * A fact check as search engines read it (schema.org/ClaimReview), under the names of this program's columns; null for
 * any other record.
 */
export function claimReviewRecord(record: Json): Json | null {
  if (record['@type'] !== 'ClaimReview' || typeof record.claimReviewed !== 'string') return null;
  const rating = inner(record, 'reviewRating');
  return {
    title: record.headline ?? record.name ?? '',
    claims: record.claimReviewed,
    verdict: rating.alternateName ?? '',
    facts: record.reviewBody ?? record.description ?? rating.ratingExplanation ?? '',
    sourceUrl: record.url ?? '',
    sourcePublisher: inner(record, 'author').name ?? inner(record, 'publisher').name ?? '',
    sourceDate: day(record.datePublished) ?? '',
    statedOn: day(record.datePublished) ?? '',
  };
}
