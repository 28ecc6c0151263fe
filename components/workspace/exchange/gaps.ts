import { claimOf } from '../../../lib/log/claim.ts';
import { isShared } from '../../../lib/log/presets.ts';
import type { Finding, Status } from '../../../lib/model/finding.ts';

/** A claim that no clarification answers, and the findings that spread it. */
export interface Gap {
  /** Id of the newest finding. */
  id: string;
  /** In the officer's words, else the beginning of the post; without personal data; empty when there is neither. */
  claim: string;
  /** Newest first. */
  findings: Finding[];
}

/** Statuses in which nobody waits for a clarification any more. */
const SETTLED: ReadonlySet<Status> = new Set(['closed', 'opinion', 'unclarifiable', 'duplicate', 'replied']);
/** Findings that are grouped at once, the newest: older requests come up as these are answered. */
export const MOST_GROUPED = 2_000;

/** Whether a finding was decided as “nothing fits” and still waits for an answer. */
export const isGap = ({ decision, clarificationId, status }: Finding): boolean =>
  decision === 'no_match' && clarificationId === null && !SETTLED.has(status);

/** The findings that wait for an entry, the newest first. */
export const waitingForEntry = (findings: readonly Finding[]): Finding[] =>
  findings.filter(isGap).sort((a, b) => b.createdAt.localeCompare(a.createdAt));

/** Requests by what they claim, the most spread first, from groups (ids) of findings that say the same. */
export function gapsOf(waiting: readonly Finding[], groups: readonly string[][]): Gap[] {
  const open = new Map(waiting.map((finding) => [finding.id, finding]));
  return groups
    .map((ids): Gap => {
      const group = ids
        .flatMap((id) => open.get(id) ?? [])
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      return { id: group[0]?.id ?? '', claim: claimOf(group), findings: group };
    })
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => b.findings.length - a.findings.length || b.id.localeCompare(a.id));
}

/** The requests without rows that only PPID may release: what goes to the office above, by WhatsApp or as a file. */
export const gapsToSend = (gaps: readonly Gap[]): Gap[] =>
  gaps.flatMap((gap) => {
    const findings = gap.findings.filter((finding) => isShared('province', finding));
    if (findings.length === 0) return [];
    return findings.length === gap.findings.length ? gap : { ...gap, claim: claimOf(findings), findings };
  });

/** How many findings the requests are made of. */
export const findingsIn = (gaps: readonly Gap[]): number =>
  gaps.reduce((sum, { findings }) => sum + findings.length, 0);

/** First and last time at which a claim was found, as ISO instants. */
export const spanOf = ({ findings }: Gap): { first: string; last: string } => ({
  first: findings.at(-1)?.createdAt ?? '',
  last: findings[0]?.createdAt ?? '',
});

/** The platforms it was found on, each once. */
export const platformsOf = ({ findings }: Gap): Finding['platform'][] => [
  ...new Set(findings.map(({ platform }) => platform)),
];

/** Addresses of the newest findings that have one. */
export const linksOf = ({ findings }: Gap, most = 3): string[] =>
  findings.flatMap(({ permalink }) => permalink ?? []).slice(0, most);
