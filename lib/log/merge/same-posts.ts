import { type Finding, isDecided } from '../../model/finding.ts';
import { groupBy } from '../../util/group.ts';
import type { IsTrusted } from './settle.ts';
import type { Choices } from './types.ts';

/**
 * What is done with findings of one post: the later ones that nobody has decided on become duplicates of the first; all
 * are put to one issue; or they stay as they are. All three keep every finding.
 */
const SAME_POST_WAYS = ['duplicate', 'issue', 'separate'] as const;
export type SamePostWay = (typeof SAME_POST_WAYS)[number];

/** Findings of one post under different ids. */
export interface SamePost {
  key: string;
  /** The first that was made comes first. */
  findings: readonly Finding[];
  proposed: SamePostWay;
  chosen: SamePostWay;
}

/** What a way changes, by id of the finding. */
export type SamePostChanges = ReadonlyMap<string, Partial<Pick<Finding, 'status' | 'issueId'>>>;

/** What a way changes in findings of one post, the first of them first. */
export function samePostChanges(findings: readonly Finding[], way: SamePostWay): SamePostChanges {
  const changes = new Map<string, Partial<Pick<Finding, 'status' | 'issueId'>>>();
  if (way === 'separate') return changes;
  const issueId = findings.find((finding) => finding.issueId)?.issueId ?? null;
  for (const [index, finding] of findings.entries()) {
    const isLater = index > 0 && way === 'duplicate' && !isDecided(finding);
    const change = {
      ...(issueId && !finding.issueId && { issueId }),
      ...(isLater && { status: 'duplicate' as const }),
    };
    if (Object.keys(change).length > 0) changes.set(finding.id, change);
  }
  return changes;
}

/** The ways that do something: without an issue among the findings there is none to put them to. */
export const waysFor = (findings: readonly Finding[]): SamePostWay[] =>
  SAME_POST_WAYS.filter((way) => way !== 'issue' || findings.some(({ issueId }) => issueId));

const isWay = (value: string | undefined): value is SamePostWay =>
  SAME_POST_WAYS.some((way) => way === value);

/** The least that settles it: duplicates where somebody would do the work twice, one issue where all are decided. */
function proposedFor(findings: readonly Finding[]): SamePostWay | null {
  const changes = [...samePostChanges(findings, 'duplicate').values()];
  if (changes.some(({ status }) => status)) return 'duplicate';
  return changes.length > 0 ? 'issue' : null;
}

/** The canonical key of a finding's post; of a row of a table, which has none, that of a finding with its address. */
function keyFinder(findings: readonly Finding[]): (finding: Finding) => string | null {
  const keys = new Map(
    findings.map(({ permalink, postKey }) => [permalink, postKey] as const).filter(([, key]) => key),
  );
  return ({ postKey, permalink }) => postKey ?? (permalink && (keys.get(permalink) ?? permalink));
}

interface SamePostContext {
  /** Ids that were not in the log before: only they bring something to decide on. */
  added: ReadonlySet<string>;
  isTrusted: IsTrusted;
  choices: Choices;
}

/** Findings that share a canonical post key, as far as something new is among them and something could be done. */
export function samePosts(
  findings: readonly Finding[],
  { added, isTrusted, choices }: SamePostContext,
): SamePost[] {
  const order = ({ createdAt, id }: Finding) => `${isTrusted(createdAt) ? createdAt : '9'} ${id}`;
  const keyOf = keyFinder(findings);
  const here = findings.filter(({ deletedAt }) => deletedAt === null);
  return [...groupBy(here, keyOf)].flatMap(([key, group]) => {
    if (!key || group.length < 2 || !group.some(({ id }) => added.has(id))) return [];
    const ordered = [...group].sort((a, b) => (order(a) < order(b) ? -1 : 1));
    const proposed = proposedFor(ordered);
    const choice = choices.get(key);
    return proposed ? [{ key, findings: ordered, proposed, chosen: isWay(choice) ? choice : proposed }] : [];
  });
}
