import { getFinding, getFindings } from '../db/findings.ts';
import { partsOf } from '../db/listing.ts';
import { comparable } from '../log/claim.ts';
import { createSimilarPosts, type SimilarPosts } from '../matching/similar.ts';
import type { Finding } from '../model/finding.ts';
import type { Spread } from '../model/spread.ts';
import { answeredOf } from './answered.ts';
import type { ServiceContext } from './context.ts';

/** More than this are counted no further: the officer needs to know that there are many. */
const MOST = 100;

/**
 * Findings that are compared: the newest. More would take the background seconds at its first question and some hundred
 * MB, and a post of a year ago that comes back is met by its link or by the library.
 */
const MOST_COMPARED = 20_000;
/** Findings that are read and taken in between two pauses, so that a flag in between is answered. */
const PART = 500;

/** What was offered for a finding that an officer closed with "nothing fits". */
const rejectedBy = ({ decision, matchesSeen }: Finding): string[] =>
  decision === 'no_match'
    ? (matchesSeen?.matches ?? []).filter(({ band }) => band !== 'none').map(({ id }) => id)
    : [];

/** Keeps an index over the log for as long as the background lives, built at the first question. */
export function createSimilar({ db }: ServiceContext) {
  let loading: Promise<SimilarPosts> | null = null;

  const load = async (): Promise<SimilarPosts> => {
    const index = createSimilarPosts();
    for await (const part of partsOf(db, { first: PART, more: PART })) {
      for (const finding of part) if (finding.deletedAt === null) index.upsert(comparable(finding));
      if (index.size >= MOST_COMPARED) break;
    }
    return index;
  };
  const ready = (): Promise<SimilarPosts> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  return {
    /** Takes in findings that were written. */
    changed(findings: readonly Finding[]): void {
      void loading?.then((index) => {
        for (const finding of findings) {
          if (finding.deletedAt) index.remove(finding.id);
          else index.upsert(comparable(finding));
        }
      });
    },
    /** Other findings that say the same, likest first. */
    async likeFinding(finding: Finding): Promise<Finding[]> {
      const similar = (await ready()).similarTo(comparable(finding), { limit: MOST });
      return getFindings(
        db,
        similar.map(({ id }) => id),
      );
    },
    async spreadOf(findingId: string): Promise<Spread> {
      const index = await ready();
      const finding = await getFinding(db, findingId);
      if (!finding) return { count: 0, answered: 0, findings: [], rejected: [] };
      const similar = index.similarTo(comparable(finding), { limit: MOST });
      const earlier = await getFindings(
        db,
        similar.map(({ id }) => id),
      );
      return {
        count: similar.length,
        answered: (await answeredOf(db, earlier)).size,
        findings: similar.map(({ id, likeness }) => ({ id, likeness })),
        rejected: [...new Set(earlier.flatMap((other) => (other ? rejectedBy(other) : [])))],
      };
    },
  };
}
export type Similar = ReturnType<typeof createSimilar>;
