import type { Status } from '../../model/finding.ts';
import type { IssueProposal } from '../../model/issue.ts';
import type { Theme } from '../../model/theme.ts';
import { groupBy } from '../../util/group.ts';
import { claimOf } from '../claim.ts';
import type { IssueMember } from './summary.ts';

/** What ended without a claim to count. */
const NO_ISSUE: ReadonlySet<Status> = new Set(['opinion', 'duplicate', 'unclarifiable']);
/** Findings of an issue that others are compared with. */
const ANCHORS = 5;

/** The issue that stands for an id today; null for none. */
type IssueOf = (issueId: string | null) => string | null;

/** What is compared for proposals. */
export interface Candidates {
  /** Findings in no issue, the newest first, then some of each issue. */
  findings: IssueMember[];
  /** What an officer chose for each of them: an issue, or else the entry that answers; by id. */
  claims: ReadonlyMap<string, string>;
  /** Findings in no issue, all together: more than are compared at once. */
  loose: number;
}

/** The value that occurs most often; the first of those in a draw. Null of none. */
function commonest<T>(values: readonly T[]): T | null {
  const groups = [...groupBy(values, (value) => value)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** The issue of the findings that are like one, likest first: that of the first which has one. */
export const belongingTo = (like: readonly Pick<IssueMember, 'issueId'>[], issueOf: IssueOf): string | null =>
  like.map(({ issueId }) => issueOf(issueId)).find((id) => id !== null) ?? null;

/** The issue in which most findings answered with an entry stand, by entry. */
function issuesByEntry(placed: readonly IssueMember[], issueOf: IssueOf): ReadonlyMap<string, string> {
  const byEntry = groupBy(
    placed.filter(({ clarificationId }) => clarificationId),
    ({ clarificationId }) => clarificationId ?? '',
  );
  return new Map(
    [...byEntry].flatMap(([entry, findings]): [string, string][] => {
      const issue = commonest(findings.flatMap(({ issueId }) => issueOf(issueId) ?? []));
      return issue ? [[entry, issue]] : [];
    }),
  );
}

/** Findings in no issue that may make one, at most `most`, the newest, and what they are to be compared with. */
export function candidatesFor(findings: readonly IssueMember[], issueOf: IssueOf, most: number): Candidates {
  const newestFirst = (a: IssueMember, b: IssueMember) => (a.createdAt < b.createdAt ? 1 : -1);
  const isPlaced = ({ issueId }: IssueMember) => issueOf(issueId) !== null;
  const loose = findings.filter((finding) => !isPlaced(finding) && !NO_ISSUE.has(finding.status));
  const placed = findings.filter(isPlaced);
  const members = groupBy(placed, ({ issueId }) => issueOf(issueId));
  const anchors = [...members.values()].flatMap((group) => group.sort(newestFirst).slice(0, ANCHORS));
  const ofEntry = issuesByEntry(placed, issueOf);
  const compared = [...loose.sort(newestFirst).slice(0, most), ...anchors];
  const claims = compared.flatMap(({ id, issueId, clarificationId: entry }): [string, string][] => {
    const claim = issueOf(issueId) ?? (entry && (ofEntry.get(entry) ?? entry));
    return claim ? [[id, claim]] : [];
  });
  return { findings: compared, claims: new Map(claims), loose: loose.length };
}

/** Puts groups of one claim together: what an officer answered with one entry is one claim, whatever the words. */
function byClaim(groups: readonly string[][], claims: ReadonlyMap<string, string>): string[][] {
  const claimOfGroup = (ids: string[]) => ids.map((id) => claims.get(id)).find(Boolean) ?? ids[0];
  return [...groupBy(groups, claimOfGroup).values()].map((same) => same.flat());
}

/**
 * What is said of groups (ids) of candidates, the largest first: each belongs to the issue of what says the same, or was
 * answered with the same entry, else to a new one.
 */
export function proposalsOf(
  groups: readonly string[][],
  { findings, claims }: Candidates,
  issueOf: IssueOf,
): IssueProposal[] {
  const known = new Map(findings.map((finding) => [finding.id, finding]));
  return byClaim(groups, claims)
    .map((ids): IssueProposal => {
      const all = ids.flatMap((id) => known.get(id) ?? []);
      const own = all.filter(({ issueId }) => issueOf(issueId) === null);
      return {
        findingIds: own.map(({ id }) => id),
        issueId: ids.flatMap((id) => issueOf(claims.get(id) ?? null) ?? [])[0] ?? null,
        title: claimOf(own),
        theme: commonest(own.flatMap(({ theme }): Theme[] => (theme ? [theme] : []))),
        clarificationId: commonest(own.flatMap(({ clarificationId }) => clarificationId ?? [])),
      };
    })
    .filter(({ findingIds }) => findingIds.length > 0)
    .sort((a, b) => b.findingIds.length - a.findingIds.length);
}
