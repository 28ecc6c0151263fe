import { officialSource } from '../../library/official-source.ts';
import type { Clarification } from '../../model/clarification.ts';
import type { Verdict } from '../../model/verdict.ts';

/** An answered claim: the entry that answers it and what circulates. */
export interface AnsweredClaim {
  entry: Clarification;
  /** The claim as officers wrote it. */
  claim: string;
  /** When it was first seen, ISO 8601. */
  firstAt: string;
}

/** 1 for false to 5 for true, as fact checkers give it (schema.org `Rating`); null where there is none. */
const RATING: Readonly<Record<Verdict, number | null>> = {
  HOAKS: 1,
  PENIPUAN: 1,
  DISINFORMASI: 2,
  KLARIFIKASI: 3,
  DIKOREKSI: 3,
  BENAR: 5,
  SEDANG_DITANGANI: null,
  BELUM_ADA_BUKTI: null,
};

interface Words {
  verdict: (verdict: Verdict) => string;
  /** The office that answers. */
  unit: string;
  suffixes: readonly string[];
}

/**
 * Answered claims as ClaimReview (schema.org), for search engines and fact checkers. What has no official source is left
 * out: nobody could check it. No post, account or address of the public is in it.
 */
export function claimReviews(claims: readonly AnsweredClaim[], { verdict, unit, suffixes }: Words) {
  return claims.flatMap(({ entry, claim, firstAt }) => {
    const { source } = officialSource(entry, suffixes);
    if (!source) return [];
    const rating = RATING[entry.verdict];
    return {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: source.url,
      datePublished: source.date ?? entry.statedOn ?? entry.updatedAt.slice(0, 10),
      claimReviewed: claim,
      author: { '@type': 'Organization', name: source.publisher || unit },
      itemReviewed: { '@type': 'Claim', datePublished: firstAt.slice(0, 10) },
      reviewRating: {
        '@type': 'Rating',
        alternateName: verdict(entry.verdict),
        ...(rating !== null && { ratingValue: rating, bestRating: 5, worstRating: 1 }),
      },
      reviewBody: entry.facts.join(' '),
    };
  });
}
