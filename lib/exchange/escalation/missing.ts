import { contactsOf } from '../../log/escalation/contacts.ts';
import { canMove } from '../../log/status.ts';
import { TRUE_EVENT_VERDICTS } from '../../model/verdict.ts';
import { answerOf, type EscalationCase, platformsOf } from './case.ts';

/**
 * What a body would ask back for, or what the officer should know before it leaves. Each has a sentence in the locale
 * files (`escalation.missing.<code>`).
 */
export const MISSING = [
  'url', // without an address nobody can find the post
  'picture',
  'reason',
  'changed', // a picture whose hash does not agree any more
  'true_event', // the library says that it did happen
  'opinion', // criticism is not passed on
  'article_27a', // MK 105/PUU-XXII/2024: no body of government is "another person" there
  'legal', // Komdigi asks for a legal analysis
  'addressee', // still with places to fill in
  'platforms', // a platform would read of accounts elsewhere
  'official_source',
  'lapsed', // the entry that answers is not in force
  'closed', // its status does not lead to "passed on"
  'contacts', // all ways to the body have to be looked up first
  'signer',
] as const;
export type MissingCode = (typeof MISSING)[number];

/** Without these three nothing happens; the rest is said more quietly. */
export const NEEDED: ReadonlySet<MissingCode> = new Set([
  'url',
  'picture',
  'reason',
  'changed',
  'true_event',
]);

export interface Missing {
  code: MissingCode;
  /** Of how many findings; 0 where it is about the whole. */
  count: number;
}

const ARTICLE_27A = /\b27\s*\(?a\b/i;

/** What is not there yet, the gravest first. */
export function missingOf(work: EscalationCase): Missing[] {
  const { findings, reason, legal, body, addressee, clarification, office } = work;
  const answer = answerOf(work);
  const contacts = contactsOf(body, office.contacts);
  const platforms = platformsOf(work).length;
  const among = (test: (one: (typeof findings)[number]) => boolean) => findings.filter(test).length;
  const yes = (is: boolean) => (is ? 1 : 0);
  const counts: Readonly<Record<MissingCode, number>> = {
    url: among(({ finding }) => !finding.permalink),
    picture: among(({ evidence }) => !evidence.some(({ evidence: { picture } }) => picture)),
    reason: yes(!reason.trim()),
    changed: among(({ evidence }) => evidence.some(({ intact }) => intact === false)),
    true_event: yes(answer !== null && TRUE_EVENT_VERDICTS.has(answer.entry.verdict)),
    opinion: among(({ finding }) => finding.status === 'opinion'),
    article_27a: yes(ARTICLE_27A.test(legal)),
    legal: yes(body === 'komdigi' && !legal.trim()),
    addressee: yes(/\[[^\]]*\]/.test(addressee) || !addressee.trim()),
    platforms: body === 'platform' && platforms > 1 ? platforms : 0,
    official_source: yes(answer !== null && answer.source === null),
    lapsed: yes(clarification !== null && answer === null),
    closed: among(({ finding }) => !canMove(finding.status, 'escalated') && finding.status !== 'opinion'),
    contacts: yes(contacts.length > 0 && contacts.every(({ doubtful }) => doubtful)),
    signer: yes(!office.letter.signer.trim() || !office.letter.position.trim()),
  };
  const whole: ReadonlySet<MissingCode> = new Set([
    'reason',
    'true_event',
    'article_27a',
    'legal',
    'addressee',
    'official_source',
    'lapsed',
    'contacts',
    'signer',
  ]);
  return MISSING.filter((code) => counts[code] > 0).map((code) => ({
    code,
    count: whole.has(code) ? 0 : counts[code],
  }));
}
