import { officialSource } from '../../library/official-source.ts';
import { isInForce } from '../../library/validity.ts';
import type { CaseKind } from '../../log/escalation/propose.ts';
import { fullHandle, maskHandle } from '../../log/handle.ts';
import type { Body, Contact, LetterOffice } from '../../model/channel.ts';
import type { Clarification, Source } from '../../model/clarification.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import type { HistoryEvent } from '../../model/history.ts';
import type { Issue } from '../../model/issue.ts';
import type { Platform } from '../../model/platform.ts';
import type { Reply } from '../../model/reply.ts';
import type { Zone } from '../../util/time.ts';
import { letterWord, listed, nameOf } from './words.ts';

/** Most findings of one pack: their pictures are held in memory at once. */
export const MOST_FINDINGS = 100;

/** A piece of evidence, and whether its picture still has the hash that was taken of it; null without a picture. */
export interface CaseEvidence {
  evidence: Evidence;
  intact: boolean | null;
}

/** One finding with all that is known of it. */
export interface CaseFinding {
  finding: Finding;
  history: readonly HistoryEvent[];
  replies: readonly Reply[];
  evidence: readonly CaseEvidence[];
}

/** What the officer fills in. */
export interface Filled {
  body: Body;
  /** Lines of the addressee, without "Yth.". */
  addressee: string;
  reason: string;
  /** The legal basis in the officer's words; empty to name none. */
  legal: string;
  /** Of the letter; empty while it has none. */
  number: string;
  /** Of the letter, `YYYY-MM-DD`. */
  day: string;
}

/** The office that passes something on. */
export interface CaseOffice {
  unit: string;
  zone: Zone;
  letter: LetterOffice;
  contacts: readonly Contact[];
  officialSuffixes: readonly string[];
}

/** Everything that a pack is made of. */
export interface EscalationCase extends Filled {
  kind: CaseKind;
  /** Oldest first, of one issue where there are several. */
  findings: readonly CaseFinding[];
  issue: Issue | null;
  /** The entry that answers them; null where nobody chose one. */
  clarification: Clarification | null;
  office: CaseOffice;
  /** When the pack is made (ISO 8601). */
  at: string;
}

export const isExempt = ({ finding }: CaseFinding): boolean => finding.informationClass === 'exempt';

/** What is claimed: the issue's line, or what an officer wrote of the first finding that has a line. */
export const claimOf = ({ issue, findings }: Pick<EscalationCase, 'issue' | 'findings'>): string =>
  (issue?.title || findings.find(({ finding }) => finding.narrative)?.finding.narrative || '').trim();

export const platformsOf = ({ findings }: Pick<EscalationCase, 'findings'>): Platform[] => [
  ...new Set(findings.map(({ finding }) => finding.platform)),
];

/** `Facebook dan X`. */
export const platformNames = (work: Pick<EscalationCase, 'findings'>): string =>
  listed(platformsOf(work).map((platform) => nameOf(`platform.${platform}`)));

/** The entry as it may be quoted: in force, with its official source where it has one. */
export function answerOf({
  clarification,
  office,
  at,
}: Pick<EscalationCase, 'clarification' | 'office' | 'at'>): {
  entry: Clarification;
  source: Source | null;
} | null {
  if (!clarification || !isInForce(clarification, new Date(at))) return null;
  return { entry: clarification, source: officialSource(clarification, office.officialSuffixes).source };
}

/** Accounts are needed by those who act on them; the upper tier is told what spreads, not by whom. */
export const showsAccounts = (body: Body): boolean => body !== 'upper';

export const accountOf = ({ handle }: Finding, body: Body): string =>
  (showsAccounts(body) ? fullHandle : maskHandle)(handle);

/** The addressee that is proposed: the office's own lines, or what is shipped. `upper` names the office above, where it is known. */
export const addresseeOf = (
  body: Body,
  { addressees }: LetterOffice,
  { platforms, upper }: { platforms: string; upper: string | null },
): string =>
  addressees[body] ||
  (body === 'upper' && upper
    ? letterWord('addressee.upperNamed', { upper })
    : letterWord(`addressee.${body}`, { platforms }));
