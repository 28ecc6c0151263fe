import type { Issue } from '../../model/issue.ts';

/**
 * The issue that an id stands for today: where issues were merged, the one that took the others over. Null for unknown
 * and deleted ones. A ring of merges (records of two offices) ends at the first issue met twice.
 */
export function standingIssues(issues: readonly Issue[]): (id: string) => Issue | null {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const find = (id: string): Issue | null => {
    const seen = new Set<string>();
    let issue = byId.get(id);
    while (issue?.mergedInto && !seen.has(issue.id)) {
      seen.add(issue.id);
      issue = byId.get(issue.mergedInto) ?? issue;
    }
    return issue && issue.deletedAt === null ? issue : null;
  };
  // A log of thousands asks for the same few issues again and again.
  const found = new Map<string, Issue | null>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const issue = find(id);
    found.set(id, issue);
    return issue;
  };
}
