import type { Range } from '../model/match.ts';
import type { DraftCheck, DraftCheckCode } from './checks.ts';
import { sentenceAround } from './sentence-around.ts';

/** What stands in place of a threat: an invitation, for the same readers. */
const INVITATION = 'Mari periksa sumbernya sebelum membagikan.';

type Repair = 'lower' | 'stop' | 'drop' | 'dropSentence' | 'invite';

/** Places that are repaired at most in one go. */
const MOST_ROUNDS = 20;

/** What can be repaired without a person's knowledge of the matter; all else only a person can write. */
const REPAIRS: Readonly<Partial<Record<DraftCheckCode, Repair>>> = {
  all_caps: 'lower',
  exclamations: 'stop',
  link_not_official: 'drop',
  link_too_many: 'drop',
  personal_data: 'drop',
  private_person: 'dropSentence',
  threat: 'invite',
  mockery: 'dropSentence',
  campaign: 'dropSentence',
  office_phrase: 'dropSentence',
  order: 'invite',
  overclaim: 'dropSentence',
  claim_restated: 'dropSentence',
};

export const canRepair = (code: DraftCheckCode): boolean => REPAIRS[code] !== undefined;

const holdsLink = (sentence: string): boolean => /https?:\/\//i.test(sentence);

/** The place that is replaced, and by what. A sentence with the link keeps all but the place itself. */
function repairOf(text: string, range: Range, repair: Repair): { range: Range; by: string } {
  const place = text.slice(...range);
  if (repair === 'lower') return { range, by: place.toLowerCase().replace('hoax', 'hoaks') };
  if (repair === 'stop') return { range, by: /[?？]/.test(place) ? '?' : '.' };
  const around = sentenceAround(text, range);
  if (repair === 'drop' || holdsLink(text.slice(...around))) return { range, by: '' };
  const lead = /^\s*/.exec(text.slice(...around))?.[0] ?? '';
  return {
    range: around,
    by: repair === 'invite' && !text.includes(INVITATION) ? `${lead}${INVITATION}` : '',
  };
}

/** The text with the first place of the check repaired; others follow on the next call, once the text was checked again. */
export function repaired(text: string, check: DraftCheck): string {
  const repair = REPAIRS[check.code];
  const place = check.ranges[0];
  if (!repair || !place) return text;
  const { range, by } = repairOf(text, place, repair);
  const after = text.slice(0, range[0]) + by + text.slice(range[1]);
  return after
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .replace(/(\n)[ \t]+/g, '$1')
    .trim();
}

/** The text with every place of the check repaired, as far as repairing leads. */
export function repairAll(
  text: string,
  code: DraftCheckCode,
  check: (text: string) => readonly DraftCheck[],
): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = check(now).find((one) => one.code === code && one.severity !== 'ok');
    const next = found ? repaired(now, found) : now;
    if (next === now) return now;
    now = next;
  }
  return now;
}
