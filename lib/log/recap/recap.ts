import { type Finding, isAnswered, isDecided } from '../../model/finding.ts';
import type { Verdict } from '../../model/verdict.ts';
import { groupBy } from '../../util/group.ts';
import { dayIn, type Zone } from '../../util/time.ts';
import { quiet } from '../presets.ts';
import { median, percentile, shareOf } from './measure.ts';
import { addDays, daysOf, instantsOf, type Period } from './period.ts';

/**
 * Who will read the recap. `public`: rows of class public only. `internal`: those within KPU may read, so without
 * exempt rows (UU 14/2008 art. 17). `all`: everything, for the office itself.
 */
export const AUDIENCES = ['internal', 'public', 'all'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a recap reads of a finding; the post as read is not needed. */
export type RecapFinding = Omit<Finding, 'post' | 'matchesSeen'>;

export interface RecapIssue {
  id: string;
  code: string;
  title: string;
}

export interface RecapContext {
  period: Period;
  zone: Zone;
  audience: Audience;
  /** The issue that a finding counts for: the one that took its issue over, where issues were merged. */
  issueOf: (id: string) => RecapIssue | null;
  verdictOf: (clarificationId: string) => Verdict | null;
  /** Whether the first answer came (or may still come) within the office's deadline. */
  inTime: (finding: RecapFinding) => boolean;
  /** Whether a deadline of the finding has passed while it still waits. */
  isOverdue: (finding: RecapFinding) => boolean;
}

/** Both counting units of one group: posts (`konten`) and the claims that they spread (`isu`). */
export interface Tally {
  key: string;
  content: number;
  issues: number;
}

export interface TopIssue extends RecapIssue {
  content: number;
  platforms: string[];
  answered: number;
  firstAt: string;
  lastAt: string;
}

export interface Day {
  day: string;
  content: number;
  answered: number;
}

export interface Recap {
  period: Period;
  audience: Audience;
  /** Posts that may spread false information: without opinion and criticism, and without second flags of one post. */
  content: number;
  issues: number;
  /** Posts that nobody has put to an issue yet. */
  ungrouped: number;
  decided: number;
  answered: number;
  open: number;
  /** Of the open ones, those whose deadline has passed by now. */
  overdue: number;
  opinion: number;
  duplicates: number;
  /** Rows left out because of their information class. */
  withheld: number;
  platforms: Tally[];
  themes: Tally[];
  verdicts: Tally[];
  decisions: Tally[];
  statuses: Tally[];
  units: Tally[];
  /** Minutes from flag to first answer. */
  response: { answers: number; median: number | null; p90: number | null; inTime: number | null };
  top: TopIssue[];
  /** Claims without a clarification, the most spread first. */
  gaps: TopIssue[];
  gapContent: number;
  days: Day[];
}

/** The key of a tally for what has no value. */
export const NONE = 'none';

const TOP = 5;

const allowed: Readonly<Record<Audience, (finding: RecapFinding) => boolean>> = {
  public: ({ informationClass }) => informationClass === 'public',
  internal: ({ informationClass }) => informationClass !== 'exempt',
  all: () => true,
};

const issueIds = (findings: readonly RecapFinding[], { issueOf }: RecapContext): string[] =>
  findings.flatMap(({ issueId }) => (issueId && issueOf(issueId)?.id) || []);

function tally(
  findings: readonly RecapFinding[],
  keyOf: (finding: RecapFinding) => string | null,
  context: RecapContext,
): Tally[] {
  const groups = groupBy(findings, (finding) => keyOf(finding) || NONE);
  return [...groups]
    .map(([key, group]) => ({
      key,
      content: group.length,
      issues: new Set(issueIds(group, context)).size,
    }))
    .sort((a, b) => b.content - a.content || a.key.localeCompare(b.key));
}

function issueLines(findings: readonly RecapFinding[], { issueOf, audience }: RecapContext): TopIssue[] {
  const groups = groupBy(findings, ({ issueId }) => (issueId && issueOf(issueId)?.id) || null);
  return [...groups]
    .flatMap(([id, group]) => {
      const issue = id && issueOf(id);
      if (!issue) return [];
      const times = group.map(({ createdAt }) => createdAt).sort();
      return {
        ...issue,
        title: audience === 'all' ? issue.title : quiet(issue.title),
        content: group.length,
        platforms: [...new Set(group.map(({ platform }) => platform))].sort(),
        answered: group.filter(({ answeredAt }) => answeredAt !== null).length,
        firstAt: times[0] ?? '',
        lastAt: times.at(-1) ?? '',
      };
    })
    .sort((a, b) => b.content - a.content || b.lastAt.localeCompare(a.lastAt));
}

function dayLines(findings: readonly RecapFinding[], { period, zone }: RecapContext): Day[] {
  const byDay = groupBy(findings, ({ createdAt }) => dayIn(createdAt, zone));
  return Array.from({ length: daysOf(period) }, (_, index) => {
    const day = addDays(period.from, index);
    const group = byDay.get(day) ?? [];
    return {
      day,
      content: group.length,
      answered: group.filter(({ answeredAt }) => answeredAt !== null).length,
    };
  });
}

const minutesToAnswer = ({ createdAt, answeredAt }: RecapFinding): number[] =>
  answeredAt === null ? [] : [(Date.parse(answeredAt) - Date.parse(createdAt)) / 60_000];

function responseOf(findings: readonly RecapFinding[], { inTime }: RecapContext): Recap['response'] {
  const answered = findings.filter(({ answeredAt }) => answeredAt !== null);
  const minutes = answered.flatMap(minutesToAnswer);
  return {
    answers: answered.length,
    median: median(minutes),
    p90: percentile(minutes, 0.9),
    inTime: shareOf(answered.filter(inTime).length, answered.length),
  };
}

/** Neither answered nor ended: somebody still has to do something. */
const isOpen = (finding: RecapFinding): boolean =>
  !isDecided(finding) ||
  finding.status === 'awaiting_approval' ||
  (finding.status === 'in_review' && !isAnswered(finding));

/** Whether an official answer to the claim is missing; what cannot have a verdict needs none. */
const isGap = ({ clarificationId, status }: RecapFinding): boolean =>
  clarificationId === null && status !== 'unclarifiable';

/**
 * The figures of a period over the findings flagged in it (deleted ones are not given). Opinion and criticism never
 * count as hoaxes, a second flag of one post counts once; both are told apart, as is what an information class holds back.
 */
export function recapOf(findings: readonly RecapFinding[], context: RecapContext): Recap {
  const { since, before } = instantsOf(context.period, context.zone);
  const flagged = findings.filter(({ createdAt }) => {
    const at = Date.parse(createdAt);
    return at >= since && at < before;
  });
  const shown = flagged.filter(allowed[context.audience]);
  const content = shown.filter(({ status }) => status !== 'opinion' && status !== 'duplicate');
  const gaps = content.filter(isGap);
  const by = (keyOf: (finding: RecapFinding) => string | null) => tally(content, keyOf, context);
  const grouped = issueIds(content, context);
  return {
    period: context.period,
    audience: context.audience,
    content: content.length,
    issues: new Set(grouped).size,
    ungrouped: content.length - grouped.length,
    decided: content.filter(isDecided).length,
    answered: content.filter(({ answeredAt }) => answeredAt !== null).length,
    open: content.filter(isOpen).length,
    overdue: content.filter(context.isOverdue).length,
    opinion: shown.filter(({ status }) => status === 'opinion').length,
    duplicates: shown.filter(({ status }) => status === 'duplicate').length,
    withheld: flagged.length - shown.length,
    platforms: by(({ platform }) => platform),
    themes: by(({ theme }) => theme),
    verdicts: by(({ clarificationId }) => clarificationId && context.verdictOf(clarificationId)),
    decisions: by(({ decision }) => decision),
    statuses: by(({ status }) => status),
    units: by(({ unit }) => unit),
    response: responseOf(content, context),
    top: issueLines(content, context).slice(0, TOP),
    gaps: issueLines(gaps, context).slice(0, TOP),
    gapContent: gaps.length,
    days: dayLines(content, context),
  };
}
