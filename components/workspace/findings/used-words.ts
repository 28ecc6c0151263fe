import { type Office, otherUnits } from '../../../lib/log/office.ts';
import type { Finding } from '../../../lib/model/finding.ts';

/** What was written into other findings before, for suggestions: the most used first. */
export interface UsedWords {
  tags: readonly string[];
  assignees: readonly string[];
  regions: readonly string[];
  /** Other offices whose findings came in by a merge. */
  units: readonly string[];
}

const MOST = 200;

function byUse(words: Iterable<string>): string[] {
  const uses = new Map<string, number>();
  for (const word of words) if (word) uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses]
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b, 'id'))
    .slice(0, MOST)
    .map(([word]) => word);
}

/** People who were given findings or flagged them, tags, regions and other offices of the whole log. */
export const usedWords = (findings: readonly Finding[], office: Office): UsedWords => ({
  tags: byUse(findings.flatMap(({ tags }) => tags)),
  assignees: byUse(findings.flatMap(({ assignee, createdBy }) => [assignee, createdBy])),
  regions: byUse(findings.map(({ region }) => region)),
  units: otherUnits(findings, office),
});
