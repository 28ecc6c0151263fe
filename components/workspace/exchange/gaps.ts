import { groupSimilar } from '../../../lib/matching/similar.ts';
import type { Finding, Status } from '../../../lib/model/finding.ts';
import { redact } from '../../../lib/util/redact.ts';

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
const CLAIM_LENGTH = 200;

const isGap = ({ decision, clarificationId, status }: Finding): boolean =>
  decision === 'no_match' && clarificationId === null && !SETTLED.has(status);

const asPost = ({ id, text, narrative, postKey, permalink, post }: Finding) => ({
  id,
  text,
  narrative,
  key: postKey ?? permalink,
  links: (post?.links ?? []).map(({ url }) => url),
});

function claimOf(findings: readonly Finding[]): string {
  const narrated = findings.find(({ narrative }) => narrative.trim() !== '');
  const words = redact((narrated?.narrative ?? findings[0]?.text ?? '').trim().replace(/\s+/g, ' '));
  return words.length > CLAIM_LENGTH ? `${words.slice(0, CLAIM_LENGTH).replace(/\s\S*$/, '')} …` : words;
}

/** Groups what was decided as “nothing fits” by what it claims: the most spread first. */
export function gapsOf(findings: readonly Finding[]): Gap[] {
  const open = new Map(findings.filter(isGap).map((finding) => [finding.id, finding]));
  return groupSimilar([...open.values()].map(asPost))
    .map((ids): Gap => {
      const group = ids
        .flatMap((id) => open.get(id) ?? [])
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      return { id: group[0]?.id ?? '', claim: claimOf(group), findings: group };
    })
    .sort((a, b) => b.findings.length - a.findings.length || b.id.localeCompare(a.id));
}

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
