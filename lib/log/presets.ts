import type { Finding } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Preset } from '../model/log-file.ts';
import type { Post } from '../model/post.ts';
import { missing, type Reading } from '../model/reading.ts';
import type { Reply } from '../model/reply.ts';
import { withoutLinks, withoutMentions } from '../util/mentions.ts';
import { redact } from '../util/redact.ts';
import { withoutAuthorsOf } from './author-names.ts';
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

type Clean = (text: string) => string;

/** A text of a post or of an officer about it, in which no account, number or address of a person stands. */
function quietOf(finding: Parameters<typeof withoutAuthorsOf>[0]): Clean {
  const clean = withoutAuthorsOf(finding);
  return (text) => quiet(clean(text));
}

/** The post as it was read, without its author; the numbers that it showed stay. */
function withoutAuthor({ passage, ...post }: Post, clean: Clean): Post {
  const orNull = (text: string | null) => (text === null ? null : clean(text));
  const { quoted } = post;
  return {
    ...post,
    handle: withheld(post.handle),
    name: withheld(post.name),
    text: post.text.value === null ? post.text : { ...post.text, value: clean(post.text.value) },
    media: post.media.map((one) => ({ ...one, alt: orNull(one.alt) })),
    links: post.links.map((one) => ({ ...one, title: orNull(one.title) })),
    quoted: quoted && { ...quoted, handle: null, name: null, text: orNull(quoted.text) },
    pageTitle: orNull(post.pageTitle),
    ...(passage && {
      passage: { exact: clean(passage.exact), prefix: clean(passage.prefix), suffix: clean(passage.suffix) },
    }),
  };
}

/** The post as numbers: nothing by which it could be found again. */
export function countsOnly(post: Post): Post {
  const { passage: _passage, ...rest } = post;
  return {
    ...rest,
    key: null,
    id: withheld(post.id),
    handle: withheld(post.handle),
    name: withheld(post.name),
    text: withheld(post.text),
    permalink: withheld(post.permalink),
    media: [],
    links: [],
    quoted: null,
    pageUrl: null,
    pageTitle: null,
  };
}

/** A text in which no account, number or address of a person stands. */
export const quiet = (text: string): string => redact(withoutMentions(text));

/** The finding as it leaves under a preset. */
export function sharedFinding(preset: Preset, finding: Finding): Finding {
  if (preset === 'internal') return finding;
  const clean = quietOf(finding);
  const masked: Finding = {
    ...finding,
    handle: maskHandle(finding.handle),
    name: '',
    text: clean(finding.text),
    narrative: clean(finding.narrative),
    notes: clean(finding.notes),
    region: clean(finding.region),
    post: finding.post && withoutAuthor(finding.post, clean),
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

/** A reply to a finding as it leaves: it may greet by name, and its own address leads to the post that it answers. */
export function sharedReply(preset: Preset, reply: Reply, finding: Finding): Reply {
  if (preset === 'internal') return reply;
  // The office's own text holds its own addresses and numbers; whom it answers is taken out.
  const text = withoutMentions(withoutAuthorsOf(finding)(reply.text));
  return namesOfficers(preset) ? { ...reply, text } : { ...reply, text, copiedBy: '', url: null };
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
