import { getClarifications } from '../db/clarifications.ts';
import { getFindings } from '../db/findings.ts';
import { queryOf } from '../log/match-query.ts';
import { type Finding, isAnswered } from '../model/finding.ts';
import type { StrongMatch } from '../model/match.ts';
import type { ServiceContext } from './context.ts';
import type { Matching } from './matching.ts';

/** What an officer was offered and found not to fit. */
const rejected = ({ decision, matchesSeen }: Finding): ReadonlySet<string> =>
  new Set(decision === 'no_match' ? matchesSeen?.matches.map(({ id }) => id) : []);

/** Which findings an entry of the library strongly answers, by today's library. */
export const createStrongMatches =
  ({ db }: Pick<ServiceContext, 'db'>, { match }: Pick<Matching, 'match'>) =>
  async (ids: readonly string[]): Promise<StrongMatch[]> => {
    const findings = (await getFindings(db, ids)).filter(
      (finding) => !finding.deletedAt && !isAnswered(finding),
    );
    const strong: { findingId: string; entryId: string }[] = [];
    for (const finding of findings) {
      const [best] = (await match(queryOf(finding), 1)).matches;
      if (best?.band === 'strong' && !rejected(finding).has(best.id))
        strong.push({ findingId: finding.id, entryId: best.id });
    }
    const entries = await getClarifications(db, [...new Set(strong.map(({ entryId }) => entryId))]);
    const codes = new Map(entries.map(({ id, code }) => [id, code]));
    return strong.map((one) => ({ ...one, code: codes.get(one.entryId) ?? '' }));
  };
