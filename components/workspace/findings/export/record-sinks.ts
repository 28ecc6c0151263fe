import { answeredClaims, claimReviews } from '../../../../lib/exchange/log/claim-review.ts';
import { logFileHead, logFileLine } from '../../../../lib/exchange/log/write.ts';
import { standingIssues } from '../../../../lib/log/issues/standing.ts';
import { namesOfficers } from '../../../../lib/log/presets.ts';
import type { Finding } from '../../../../lib/model/finding.ts';
import type { Issue } from '../../../../lib/model/issue.ts';
import type { LogEntry } from '../../../../lib/model/log-file.ts';
import type { Reply } from '../../../../lib/model/reply.ts';
import { groupBy } from '../../../../lib/util/group.ts';
import type { Making, Sink } from './making.ts';
import type { Order } from './order.ts';

/** Issues that are named, with those that took them over. */
function issuesNamed(issues: readonly Issue[], ids: ReadonlySet<string>): Issue[] {
  const standing = standingIssues(issues);
  const wanted = new Set([...ids, ...[...ids].flatMap((id) => standing(id)?.id ?? [])]);
  return issues.filter(({ id }) => wanted.has(id));
}

/** Everything that the preset lets through, a finding a line: what another office's Luruskan reads. */
export function linesSink({ preset }: Order, { source, office, now, withheld }: Making): Sink {
  // Blobs, not one text: putting 150 MB together at the end would stop the page for half a second.
  const parts: Blob[] = [];
  const entries = new Map<string, LogEntry>();
  const issueIds = new Set<string>();
  let count = 0;
  return {
    async add({ findings, replies, entries: used }) {
      const ids = findings.map(({ id }) => id);
      const history = namesOfficers(preset) ? await source.history(ids) : null;
      const repliesOf = groupBy(replies, ({ findingId }: Reply) => findingId);
      for (const { id, code, version, title, verdict } of used)
        entries.set(id, { id, code, version, title, verdict });
      for (const { issueId } of findings) if (issueId) issueIds.add(issueId);
      const lines = findings.map((finding) =>
        logFileLine(preset, {
          finding,
          history: history?.get(finding.id) ?? [],
          replies: repliesOf.get(finding.id) ?? [],
        }),
      );
      parts.push(new Blob(lines));
      count += findings.length;
    },
    async finish() {
      const { unit, unitCode, officer } = office;
      const head = { preset, unit, unitCode, exportedAt: now.toISOString(), exportedBy: officer, withheld };
      const issues = issuesNamed(await source.issues(), issueIds);
      const first = logFileHead({ head, issues, entries: [...entries.values()] }, count);
      return { file: new Blob([first, ...parts], { type: 'application/jsonl' }), count, leftOut: 0 };
    },
  };
}

/** Answered issues for search engines, and how many had to be left out. */
export async function claimsOf(
  findings: readonly Finding[],
  { source, table, office, now }: Pick<Making, 'source' | 'table' | 'office' | 'now'>,
) {
  const issues = await source.issues();
  const ids = [...findings, ...issues].flatMap(({ clarificationId }) => clarificationId ?? []);
  const claims = answeredClaims(findings, issues, await source.entries([...new Set(ids)]));
  const reviews = claimReviews(claims, {
    verdict: (verdict) => table.label(`verdict.${verdict}`),
    unit: office.unit,
    suffixes: office.officialSuffixes,
    now,
  });
  return { reviews, leftOut: claims.length - reviews.length };
}

/** Answered issues as ClaimReview. */
export function claimsSink(making: Making): Sink {
  const findings: Finding[] = [];
  return {
    async add(records) {
      findings.push(...records.findings);
    },
    async finish() {
      const { reviews, leftOut } = await claimsOf(findings, making);
      const file = new Blob([JSON.stringify(reviews, null, 2)], { type: 'application/ld+json' });
      return { file, count: reviews.length, leftOut };
    },
  };
}
