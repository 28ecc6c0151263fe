import { officialSource } from '../../library/official-source.ts';
import { isInForce } from '../../library/validity.ts';
import { standingIssues } from '../../log/issues/standing.ts';
import { quiet } from '../../log/presets.ts';
import type { Clarification } from '../../model/clarification.ts';
import type { Finding } from '../../model/finding.ts';
import type { Issue } from '../../model/issue.ts';
import type { Verdict } from '../../model/verdict.ts';
import { withoutLinks } from '../../util/mentions.ts';

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

type AnsweredFinding = Pick<Finding, 'decision' | 'answeredAt' | 'issueId' | 'createdAt' | 'clarificationId'>;

/** Issues to which somebody replied, by when they were first seen, each with the entry that answers it. */
export function answeredClaims(
  findings: readonly AnsweredFinding[],
  issues: readonly Issue[],
  entries: readonly Clarification[],
): AnsweredClaim[] {
  const issueOf = standingIssues(issues);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const seen = new Map<string, { issue: Issue; firstAt: string; entryId: string | null }>();
  for (const { decision, answeredAt, issueId, createdAt, clarificationId } of findings) {
    const issue = issueId && issueOf(issueId);
    if (!issue) continue;
    const known = seen.get(issue.id);
    const answer = decision === 'reply' && answeredAt !== null ? clarificationId : null;
    seen.set(issue.id, {
      issue,
      firstAt: known && known.firstAt < createdAt ? known.firstAt : createdAt,
      entryId: known?.entryId ?? answer,
    });
  }
  return [...seen.values()]
    .sort((a, b) => a.firstAt.localeCompare(b.firstAt))
    .flatMap(({ issue, firstAt, entryId }) => {
      const entry = entryId && entryOf.get(issue.clarificationId ?? entryId);
      return entry ? [{ entry, claim: issue.title, firstAt }] : [];
    });
}

interface Words {
  verdict: (verdict: Verdict) => string;
  /** The office that answers. */
  unit: string;
  suffixes: readonly string[];
  now: Date;
}

/**
 * Answered claims as ClaimReview (schema.org), for search engines and fact checkers. Left out is what has no official
 * source (nobody could check it), what is no longer in force, and samples. No post, account or address of the public is
 * in it.
 */
export function claimReviews(claims: readonly AnsweredClaim[], { verdict, unit, suffixes, now }: Words) {
  return claims.flatMap(({ entry, claim, firstAt }) => {
    const { source } = officialSource(entry, suffixes);
    if (!source || entry.sample || !isInForce(entry, now)) return [];
    const rating = RATING[entry.verdict];
    return {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: source.url,
      datePublished: source.date ?? entry.statedOn ?? entry.updatedAt.slice(0, 10),
      claimReviewed: withoutLinks(quiet(claim)),
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
