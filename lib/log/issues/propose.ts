import type { Finding, Status } from '../../model/finding.ts';
import type { IssueProposal } from '../../model/issue.ts';
import { groupBy } from '../../util/group.ts';
import { redact } from '../../util/redact.ts';

/** What ended without a claim to count. */
const NO_ISSUE: ReadonlySet<Status> = new Set(['opinion', 'duplicate', 'unclarifiable']);
/** Findings of an issue that others are compared with. */
const ANCHORS = 5;
const TITLE_LENGTH = 200;

/** The issue that stands for an id today; null for none. */
type IssueOf = (issueId: string | null) => string | null;

export interface ProposalContext {
  issueOf: IssueOf;
  /** Ids of findings that say the same, group by group. */
  group: (findings: readonly Finding[]) => string[][];
  /** How many findings without an issue are looked at, the newest first. */
  most: number;
}

/** The claim of findings in one line: an officer's words before a post's; without personal data. */
export function claimOf(findings: readonly Finding[]): string {
  const narrated = findings.find(({ narrative }) => narrative.trim() !== '');
  const words = redact((narrated?.narrative ?? findings[0]?.text ?? '').trim().replace(/\s+/g, ' '));
  return words.length > TITLE_LENGTH ? `${words.slice(0, TITLE_LENGTH).replace(/\s\S*$/, '')} …` : words;
}

/** The value that occurs most often; the first of those in a draw. Null of none. */
function commonest(values: readonly string[]): string | null {
  const groups = [...groupBy(values, (value) => value)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** The issue of the findings that are like one, likest first: that of the first which has one. */
export const belongingTo = (like: readonly Finding[], issueOf: IssueOf): string | null =>
  like.map(({ issueId }) => issueOf(issueId)).find((id) => id !== null) ?? null;

/** The issue in which the findings answered with an entry stand, where they stand in one. */
function issuesByEntry(
  findings: readonly Finding[],
  issueOf: IssueOf,
): (entryId: string | null) => string | null {
  const answered = findings.filter(({ clarificationId, issueId }) => clarificationId && issueOf(issueId));
  const byEntry = groupBy(answered, ({ clarificationId }) => clarificationId);
  return (entryId) =>
    commonest((byEntry.get(entryId) ?? []).flatMap(({ issueId }) => issueOf(issueId) ?? []));
}

/**
 * Findings in no issue, grouped by what they say, the largest group first. A group belongs to the issue of what says the
 * same, else to that of what was answered with the same entry, else to a new one.
 */
export function proposeIssues(
  findings: readonly Finding[],
  { issueOf, group, most }: ProposalContext,
): IssueProposal[] {
  const loose = findings
    .filter(({ issueId, status }) => issueOf(issueId) === null && !NO_ISSUE.has(status))
    .slice(0, most);
  const members = groupBy(
    findings.filter(({ issueId }) => issueOf(issueId) !== null),
    ({ issueId }) => issueOf(issueId),
  );
  const anchors = [...members.values()].flatMap((group) => group.slice(0, ANCHORS));
  const known = new Map([...loose, ...anchors].map((finding) => [finding.id, finding]));
  const issueOfEntry = issuesByEntry(findings, issueOf);
  return group([...known.values()])
    .map((ids): IssueProposal => {
      const all = ids.flatMap((id) => known.get(id) ?? []);
      const own = all.filter(({ issueId }) => issueOf(issueId) === null);
      const entry = commonest(own.flatMap(({ clarificationId }) => clarificationId ?? []));
      return {
        findingIds: own.map(({ id }) => id),
        issueId: commonest(all.flatMap(({ issueId }) => issueOf(issueId) ?? [])) ?? issueOfEntry(entry),
        title: claimOf(own),
      };
    })
    .filter(({ findingIds }) => findingIds.length > 0)
    .sort((a, b) => b.findingIds.length - a.findingIds.length);
}
