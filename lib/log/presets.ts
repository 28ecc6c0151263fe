import type { Finding } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Preset } from '../model/log-file.ts';
import type { Post } from '../model/post.ts';
import { missing, type Reading } from '../model/reading.ts';
import type { Reply } from '../model/reply.ts';
import { withoutLinks, withoutMentions } from '../util/mentions.ts';
import { redact } from '../util/redact.ts';
import { maskHandle } from './handle.ts';

/** Signs of a post that a reader needs to know the claim, not to find the post. */
const SHORT_QUOTE = 120;

/** Whether a row may be read by those whom the preset is for. */
export function isShared(preset: Preset, { informationClass }: Pick<Finding, 'informationClass'>): boolean {
  if (preset === 'internal') return true;
  return preset === 'public' ? informationClass === 'public' : informationClass !== 'exempt';
}

/** The beginning of a text in one line, without numbers and addresses of persons. */
export const shortened = (text: string): string => {
  const line = redact(text.trim().replace(/\s+/g, ' '));
  return line.length <= SHORT_QUOTE
    ? line
    : `${line.slice(0, SHORT_QUOTE).replace(/\s+\S*$|[\ud800-\udbff]$/, '')} …`;
};

const withheld = <T>(reading: Reading<T>): Reading<T> =>
  reading.value === null ? reading : missing('withheld');

/** The post as it was read, without its author; the numbers that it showed stay. */
function withoutAuthor(post: Post): Post {
  return {
    ...post,
    handle: withheld(post.handle),
    name: withheld(post.name),
    text: post.text.value === null ? post.text : { ...post.text, value: quiet(post.text.value) },
    quoted: post.quoted && { ...post.quoted, handle: null, name: null },
  };
}

/** The post as numbers: nothing by which it could be found again. */
export function countsOnly(post: Post): Post {
  const { passage: _passage, ...rest } = withoutAuthor(post);
  return {
    ...rest,
    key: null,
    id: withheld(post.id),
    text: withheld(post.text),
    permalink: withheld(post.permalink),
    media: [],
    links: [],
    quoted: null,
    pageUrl: null,
    pageTitle: null,
  };
}

/** A text of a post or of an officer, in which no account, number or address of a person stands. */
const quiet = (text: string): string => redact(withoutMentions(text));

/** The finding as it leaves under a preset. */
export function sharedFinding(preset: Preset, finding: Finding): Finding {
  if (preset === 'internal') return finding;
  const masked: Finding = {
    ...finding,
    handle: maskHandle(finding.handle),
    name: '',
    text: quiet(finding.text),
    narrative: quiet(finding.narrative),
    notes: quiet(finding.notes),
    post: finding.post && withoutAuthor(finding.post),
  };
  if (preset === 'province') return masked;
  return {
    ...masked,
    text: shortened(withoutLinks(masked.text)),
    narrative: withoutLinks(masked.narrative),
    notes: '',
    permalink: null,
    archiveUrl: null,
    postKey: null,
    post: finding.post && countsOnly(finding.post),
    createdBy: '',
    assignee: '',
    escalation: finding.escalation && { ...finding.escalation, number: '' },
  };
}

/** Whether the names of officers leave: those within KPU need to know whom to ask. */
export const namesOfficers = (preset: Preset): boolean => preset === 'internal' || preset === 'province';

/** A reply as it leaves: its own address leads to the post that it answers. */
export function sharedReply(preset: Preset, reply: Reply): Reply {
  if (namesOfficers(preset)) return reply;
  return { ...reply, copiedBy: '', url: null };
}

/** Fields whose history holds no personal data of the public. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set([
  'status',
  'decision',
  'theme',
  'origin',
  'form',
  'contentType',
  'informationClass',
  'issueId',
  'clarificationId',
  'clarificationVersion',
  'assignee',
  'tags',
  'hold',
  'personalRemoved',
  'reply',
  'approval',
  'escalation.to',
  'escalation.at',
  'escalation.number',
  'escalation.outcome',
]);

/** The history as it leaves: all of it, what happened without what was written, or nothing. */
export function sharedHistory(preset: Preset, history: readonly HistoryEvent[]): HistoryEvent[] {
  if (preset === 'internal') return [...history];
  if (preset !== 'province') return [];
  return history
    .filter(({ field }) => field === 'created' || PLAIN_FIELDS.has(field))
    .map((event) => (event.field === 'created' ? { ...event, from: null, to: null } : event));
}
