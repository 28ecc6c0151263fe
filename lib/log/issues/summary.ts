import type { Finding } from '../../model/finding.ts';
import type { Issue } from '../../model/issue.ts';
import type { Platform } from '../../model/platform.ts';
import { groupBy } from '../../util/group.ts';
import { standingIssues } from './standing.ts';

/** What a summary reads of a finding. */
export type IssueMember = Omit<Finding, 'post' | 'matchesSeen'>;

/** One issue with what its posts add up to. */
export interface IssueSummary {
  issue: Issue;
  /** Newest first. Second flags of one post are in the list, but not in the counts. */
  members: IssueMember[];
  content: number;
  answered: number;
  platforms: Platform[];
  firstAt: string | null;
  lastAt: string | null;
}

/** How many saw or touched a post, by the counts that its platform showed when it was read; null where it showed none. */
function reachOf({ post }: Pick<Finding, 'post'>): number | null {
  if (!post) return null;
  const { views, likes, replies, reposts } = post.counts;
  if (views.value !== null) return views.value;
  const touched = [likes, replies, reposts].flatMap(({ value }) => value ?? []);
  return touched.length > 0 ? touched.reduce((sum, value) => sum + value, 0) : null;
}

export interface Reach {
  /** Views where a platform shows them, else likes, replies and shares, of all posts together. */
  total: number;
  /** How many posts showed a count. */
  known: number;
}

/** What the platforms showed of how far findings spread. Second flags of one post are left out. */
export function totalReach(findings: readonly Pick<Finding, 'post' | 'status'>[]): Reach {
  const known = findings
    .filter(({ status }) => status !== 'duplicate')
    .flatMap((finding) => reachOf(finding) ?? []);
  return { total: known.reduce((sum, value) => sum + value, 0), known: known.length };
}

/** Issues that stand, the most spread first, each with its findings. */
export function summarise(issues: readonly Issue[], findings: readonly IssueMember[]): IssueSummary[] {
  const standing = standingIssues(issues);
  const byIssue = groupBy(findings, ({ issueId }) => (issueId && standing(issueId)?.id) || null);
  return issues
    .filter(({ deletedAt, mergedInto }) => deletedAt === null && mergedInto === null)
    .map((issue): IssueSummary => {
      const members = (byIssue.get(issue.id) ?? []).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      const counted = members.filter(({ status }) => status !== 'duplicate');
      return {
        issue,
        members,
        content: counted.length,
        answered: counted.filter(({ answeredAt }) => answeredAt !== null).length,
        platforms: [...new Set(counted.map(({ platform }) => platform))],
        firstAt: members.at(-1)?.createdAt ?? null,
        lastAt: members[0]?.createdAt ?? null,
      };
    })
    .sort((a, b) => b.content - a.content || (b.lastAt ?? '').localeCompare(a.lastAt ?? ''));
}
