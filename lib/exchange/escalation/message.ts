import { maskHandle } from '../../log/handle.ts';
import { cut, defang, MAX_MESSAGE, plain } from '../../log/recap/whatsapp.ts';
import type { Finding } from '../../model/finding.ts';
import { redact } from '../../util/redact.ts';
import { formatInstant } from '../../util/time.ts';
import { answerOf, claimOf, type EscalationCase, isExempt, platformNames, showsAccounts } from './case.ts';
import { counted, LANGUAGE, letterWord, nameOf, packWord } from './words.ts';

const escapedForSearch = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The address without the account that stands in it, where accounts are not told. */
function addressOf({ permalink, handle, platform }: Finding, withAccount: boolean): string {
  if (!permalink) return packWord('message.noLink', { platform: nameOf(`platform.${platform}`) });
  const account = handle.trim().replace(/^@/, '');
  if (withAccount || !account) return defang(permalink);
  const spelled = [...new Set([account, encodeURIComponent(account)])].map(escapedForSearch).join('|');
  return defang(permalink.replace(new RegExp(`@?(?:${spelled})(?![\\w-])`, 'gi'), maskHandle(account)));
}

interface Room {
  links: number;
  claim: number;
  reason: number;
}

function compose(work: EscalationCase, to: string, packName: string, room: Room): string {
  const { findings, office, body, reason, number } = work;
  const [first] = findings;
  const withAccount = showsAccounts(body);
  const claim = cut(plain(redact(claimOf(work))), room.claim);
  const url = answerOf(work)?.source?.url;
  const rest = findings.length - room.links;
  const exempt = findings.filter(isExempt).length;
  const when = (iso: string) => formatInstant(iso, office.zone, LANGUAGE);
  const line = (key: Parameters<typeof packWord>[0], values: Record<string, string | number>) =>
    packWord(key, values);
  return [
    ...(exempt > 0 ? [line('exempt', { count: counted(exempt) }), ''] : []),
    line('message.title', { to: plain(to) }),
    line('message.from', { unit: plain(office.unit) || letterWord('noUnit'), when: when(work.at) }),
    ...(number.trim() ? [line('message.number', { number: plain(number) })] : []),
    '',
    ...(claim ? [line('message.claim', { claim })] : []),
    line('message.count', {
      count: findings.length,
      platforms: platformNames(work),
      when: first ? when(first.finding.createdAt) : '',
    }),
    ...(reason.trim() ? [line('message.reason', { reason: cut(plain(redact(reason)), room.reason) })] : []),
    url ? line('message.official', { url }) : line('message.noOfficial', {}),
    '',
    line('message.links', {}),
    ...findings.slice(0, room.links).map(({ finding }) => `• ${addressOf(finding, withAccount)}`),
    ...(rest > 0 ? [line('message.more', { count: rest })] : []),
    ...(withAccount ? [] : [line('message.masked', {})]),
    '',
    line('message.pack', { name: packName }),
  ].join('\n');
}

const ROOMS: readonly Room[] = [
  { links: 10, claim: 300, reason: 500 },
  { links: 5, claim: 200, reason: 300 },
  { links: 3, claim: 120, reason: 150 },
  { links: 0, claim: 80, reason: 80 },
];

/**
 * The case as a message of at most {@link MAX_MESSAGE} signs: only the official link can be pressed, accounts are masked
 * for the upper tier. What does not fit is shortened step by step and stands in the pack.
 */
export function escalationMessage(work: EscalationCase, to: string, packName: string): string {
  const messages = ROOMS.map((room) => compose(work, to, packName, room));
  return messages.find(({ length }) => length <= MAX_MESSAGE) ?? cut(messages.at(-1) ?? '', MAX_MESSAGE);
}
