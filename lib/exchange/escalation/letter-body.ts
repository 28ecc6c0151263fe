import type { Finding } from '../../model/finding.ts';
import { TRUE_EVENT_VERDICTS } from '../../model/verdict.ts';
import { redact } from '../../util/redact.ts';
import { dayIn, formatDay, formatInstant, type Zone } from '../../util/time.ts';
import {
  accountOf,
  answerOf,
  type CaseFinding,
  claimOf,
  type EscalationCase,
  isExempt,
  platformNames,
  showsAccounts,
} from './case.ts';
import { counted, LANGUAGE, letterWord, nameOf } from './words.ts';

/** Posts that are named in the letter itself; more are in the list that goes with it. */
const MOST_NAMED = 5;

const oneLine = (text: string): string => redact(text).replace(/\s+/g, ' ').trim();
/** `21 November 2026 pukul 20.14 WIB`, as letters write it. */
function inLetter(iso: string, zone: Zone): string {
  const [clock = '', mark = ''] = formatInstant(iso, zone, LANGUAGE).split(' ').slice(-2);
  return `${formatDay(dayIn(iso, zone), LANGUAGE)} pukul ${clock} ${mark}`;
}

/** Officers end a line as they like. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

function basisOf({ kind, findings }: EscalationCase): string {
  if (kind === 'from_komdigi') return letterWord('basis.from_komdigi');
  const origins = new Set(findings.map(({ finding }) => finding.origin));
  const [only] = origins;
  return letterWord(only && origins.size === 1 ? `basis.${only}` : 'basis.mixed');
}

function opening(work: EscalationCase): string {
  const { findings, office } = work;
  const claim = oneLine(claimOf(work));
  const [first] = findings;
  const when = first ? inLetter(first.finding.createdAt, office.zone) : '';
  return letterWord(claim ? 'opening' : 'openingNoClaim', {
    basis: basisOf(work),
    unit: office.unit || letterWord('noUnit'),
    count: counted(findings.length),
    platforms: platformNames(work),
    claim,
    first: letterWord(findings.length === 1 ? 'firstOne' : 'firstMany', { when }),
  });
}

function place(finding: Finding, { body }: EscalationCase): string {
  const account = accountOf(finding, body);
  const platform = nameOf(`platform.${finding.platform}`);
  return account ? letterWord('place', { platform, account }) : letterWord('placeNoAccount', { platform });
}

function named({ finding }: CaseFinding, index: number, work: EscalationCase): string {
  const when = inLetter(finding.createdAt, work.office.zone);
  return [
    `${String.fromCharCode(97 + index)}. ${place(finding, work)}`,
    `   ${finding.permalink ?? letterWord('noUrl')}`,
    `   ${letterWord('noted', { when, number: finding.number })}`,
  ].join('\n');
}

function posts(work: EscalationCase): string {
  const { findings } = work;
  const shown = findings.length > MOST_NAMED ? findings.slice(0, MOST_NAMED - 1) : findings;
  const rest = findings.length - shown.length;
  return [
    ...shown.map((one, index) => named(one, index, work)),
    ...(rest > 0 ? [letterWord('more', { count: counted(rest) })] : []),
  ].join('\n');
}

function fact(work: EscalationCase): string {
  const answer = answerOf(work);
  // What is passed on for its campaigning, and what claims nothing, needs no answer.
  if (!answer) return work.body === 'bawaslu' || !claimOf(work) ? '' : letterWord('fact.none');
  const { entry, source } = answer;
  const isTrue = TRUE_EVENT_VERDICTS.has(entry.verdict);
  const facts = entry.facts
    .slice(0, 3)
    .map((one) => sentence(one.trim()))
    .join(' ');
  return [
    letterWord(isTrue ? 'fact.true' : 'fact.wrong', { facts, verdict: nameOf(`verdict.${entry.verdict}`) }),
    ...(entry.status === 'provisional' ? [letterWord('fact.provisional')] : []),
    source ? letterWord('fact.source', { url: source.url }) : letterWord('fact.noSource'),
  ].join(' ');
}

/** The basis as the officer names it, or a sentence that names none: no article comes from here. */
function legal({ body, legal }: EscalationCase): string[] {
  const given = legal.trim();
  if (body === 'platform' || body === 'upper') return given ? [sentence(given)] : [];
  const open = letterWord(`basisOpen.${body}`);
  if (body !== 'komdigi') return [given ? sentence(given) : open];
  return [letterWord('context'), given ? letterWord('basisGiven', { legal: sentence(given) }) : open];
}

/** The numbered parts; one without content is left out and the next takes its number. */
function parts(work: EscalationCase): string[] {
  const { body, reason } = work;
  const legalLines = legal(work);
  const sections = [
    { head: 'where', text: posts(work) },
    { head: 'why', text: reason.trim() ? sentence(redact(reason.trim())) : letterWord('blank') },
    { head: 'fact', text: fact(work) },
    { head: body === 'komdigi' ? 'legal.komdigi' : 'legal.other', text: legalLines.join('\n') },
  ] as const;
  return sections
    .filter(({ text }) => text !== '')
    .map(({ head, text }, index) => `${letterWord(head, { position: index + 1 })}\n${text}`);
}

/** The letter from the first sentence to the thanks: paragraphs divided by empty lines, in formal Indonesian. */
export function letterBody(work: EscalationCase): string {
  const { body, findings } = work;
  const exempt = findings.filter(isExempt).length;
  const hasEvidence = findings.some(({ evidence }) => evidence.length > 0);
  return [
    opening(work),
    ...parts(work),
    letterWord(`ask.${body}`),
    letterWord(hasEvidence ? 'enclosed' : 'enclosedNoEvidence'),
    ...(showsAccounts(body) ? [letterWord('personal')] : []),
    ...(exempt > 0 ? [letterWord('exempt', { count: counted(exempt) })] : []),
    letterWord(body === 'upper' ? 'thanks.upper' : 'thanks'),
  ].join('\n\n');
}
