import type { Clarification } from '../model/clarification.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import type { Reply } from '../model/reply.ts';
import { groupBy } from '../util/group.ts';

/** One line of the log: a finding with what came of it. */
export interface LogRow {
  finding: Finding;
  /** The first reply that was copied; the response time is measured to it. */
  firstReply: Reply | null;
  /** The address of the latest reply that has one. */
  replyUrl: string | null;
  clarification: Pick<Clarification, 'code' | 'verdict'> | null;
  issue: Pick<Issue, 'code' | 'title'> | null;
}

/** Findings in their order, each with its replies, the entry that was chosen for it and the issue it spreads. */
export function logRows(
  findings: readonly Finding[],
  replies: readonly Reply[],
  clarifications: readonly Pick<Clarification, 'id' | 'code' | 'verdict'>[],
  issues: readonly Pick<Issue, 'id' | 'code' | 'title'>[] = [],
): LogRow[] {
  const oldestFirst = [...replies].sort((a, b) => a.copiedAt.localeCompare(b.copiedAt));
  const repliesOf = groupBy(oldestFirst, ({ findingId }) => findingId);
  const entries = new Map(clarifications.map((entry) => [entry.id, entry]));
  const claims = new Map(issues.map((issue) => [issue.id, issue]));
  return findings.map((finding) => {
    const own = repliesOf.get(finding.id) ?? [];
    const entry = finding.clarificationId ? entries.get(finding.clarificationId) : undefined;
    return {
      finding,
      firstReply: own[0] ?? null,
      replyUrl: own.findLast((reply) => reply.url)?.url ?? null,
      clarification: entry ?? null,
      issue: (finding.issueId && claims.get(finding.issueId)) || null,
    };
  });
}
