import { type Finding, isDecided } from '../model/finding.ts';
import { type DeadlineRules, deadlineOf } from './deadline.ts';
import { isForgotten } from './retention.ts';

/** Findings matched anew for the start page: the newest are asked about first. */
const MOST_ASKED = 100;

/** Findings that wait for somebody, by what they wait for. */
export interface Inbox {
  /** Past their deadline, the longest late first. */
  overdue: Finding[];
  /** Nobody has decided, and there is time; the soonest due first. */
  undecided: Finding[];
  /** The longest waiting first. */
  approval: Finding[];
  /** Of the officer who looks, whatever they wait for; the soonest due first. */
  mine: Finding[];
  /** Decided as "nothing fits" and still without an entry; the newest first. */
  gaps: Finding[];
  /** Answered and never closed, so that personal data stays; the longest first. */
  forgotten: Finding[];
  /** Ids of unanswered findings that an entry may answer by now; the newest first, no more than can be asked about. */
  toMatch: string[];
}

export interface InboxContext {
  rules: DeadlineRules;
  officer: string;
  retentionDays: number;
  /** Whether a finding waits for a clarification. */
  isGap: (finding: Finding) => boolean;
  /** Milliseconds since 1970. */
  now: number;
}

const byText =
  (key: (finding: Finding) => string, sign: 1 | -1) =>
  (a: Finding, b: Finding): number =>
    key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0;

const newest = byText(({ createdAt }) => createdAt, -1);
const longest = byText(({ updatedAt }) => updatedAt, 1);

/** Sorts findings into what somebody has to do, in one walk through the log. */
export function inboxOf(findings: readonly Finding[], context: InboxContext): Inbox {
  const { rules, officer, retentionDays, isGap, now } = context;
  const inbox: Inbox = {
    overdue: [],
    undecided: [],
    approval: [],
    mine: [],
    gaps: [],
    forgotten: [],
    toMatch: [],
  };
  const dueAt = new Map<Finding, number>();
  const unanswered: Finding[] = [];
  for (const finding of findings) {
    if (isGap(finding)) inbox.gaps.push(finding);
    if (isForgotten(finding, retentionDays, now)) inbox.forgotten.push(finding);
    const deadline = deadlineOf(finding, rules);
    if (finding.status === 'awaiting_approval') inbox.approval.push(finding);
    if (!deadline) continue;
    dueAt.set(finding, deadline.at);
    if (deadline.at < now) inbox.overdue.push(finding);
    else if (!isDecided(finding)) inbox.undecided.push(finding);
    if (officer && finding.assignee === officer) inbox.mine.push(finding);
    if (finding.status !== 'awaiting_approval') unanswered.push(finding);
  }
  const soonest = (a: Finding, b: Finding) => (dueAt.get(a) ?? 0) - (dueAt.get(b) ?? 0);
  for (const list of [inbox.overdue, inbox.undecided, inbox.mine]) list.sort(soonest);
  inbox.approval.sort(longest);
  inbox.forgotten.sort(longest);
  inbox.gaps.sort(newest);
  inbox.toMatch = unanswered
    .sort(newest)
    .slice(0, MOST_ASKED)
    .map(({ id }) => id);
  return inbox;
}
