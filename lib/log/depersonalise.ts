import type { Finding } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { MatchResult } from '../model/match.ts';
import type { Reply } from '../model/reply.ts';
import { redact } from '../util/redact.ts';
import { GONE, withoutAuthorsOf } from './author-names.ts';
import { countsOnly, shortened } from './presets.ts';

const LINK = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S+/giu;
const MENTION = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}._]{2,}/gu;

type Clean = (text: string) => string;

/** Takes the names of the post's authors out of a text, and numbers and addresses of persons. */
function withoutAuthors(finding: Finding): Clean {
  const clean = withoutAuthorsOf(finding);
  return (text) => redact(clean(text));
}

/** Takes out accounts that are named and addresses, too: for what is not the office's own answer. */
function withoutTraces(finding: Finding): Clean {
  const clean = withoutAuthors(finding);
  return (text) => clean(text.replace(LINK, GONE)).replace(MENTION, `@${GONE}`);
}

/** What was on the screen, without words of the post. */
const withoutWords = (seen: MatchResult): MatchResult => ({
  ...seen,
  matches: seen.matches.map((match) => ({
    ...match,
    reasons: match.reasons.map((reason) => ({ ...reason, post: [] })),
    marks: { ...match.marks, post: [], narrative: [] },
  })),
});

/** Values of these fields are about a person or lead to one. */
const PERSONAL_FIELDS: ReadonlySet<string> = new Set([
  'created',
  'text',
  'handle',
  'name',
  'permalink',
  'archiveUrl',
  'replyUrl',
]);
/** Words of officers, in which persons may be named. */
const WRITTEN_FIELDS: ReadonlySet<string> = new Set(['narrative', 'notes', 'region', 'tags', 'reply']);

/** Fields of a finding that a removal empties or takes persons out of. */
export const CLEANED_FIELDS: ReadonlySet<string> = new Set([
  'handle',
  'name',
  'permalink',
  'archiveUrl',
  'text',
  'narrative',
  'notes',
  'region',
  'tags',
]);

/** The records of one finding that hold personal data. */
export interface PersonalRecords {
  finding: Finding;
  history: HistoryEvent[];
  replies: Reply[];
}

/**
 * The same records without personal data, at the instant `at` (ISO 8601). What is counted and what later posts are
 * compared with stays: the claim in the officer's words, and a short quote of the post. Names of persons that are no
 * author's, written into narrative or notes, cannot be known and stay.
 */
export function withoutPersonalData(
  { finding, history, replies }: PersonalRecords,
  at: string,
): PersonalRecords {
  const answer = withoutAuthors(finding);
  const clean = withoutTraces(finding);
  const value = (field: string, was: string | null): string | null => {
    if (was === null) return null;
    if (PERSONAL_FIELDS.has(field)) return GONE;
    if (!WRITTEN_FIELDS.has(field)) return was;
    return field === 'reply' ? answer(was) : clean(was);
  };
  return {
    finding: {
      ...finding,
      handle: '',
      name: '',
      permalink: null,
      archiveUrl: null,
      postKey: null,
      text: shortened(clean(finding.text)),
      narrative: clean(finding.narrative),
      notes: clean(finding.notes),
      region: clean(finding.region),
      tags: finding.tags.map(clean),
      post: finding.post && countsOnly(finding.post),
      matchesSeen: finding.matchesSeen && withoutWords(finding.matchesSeen),
      updatedAt: at,
      personalRemovedAt: at,
    },
    history: history.map((event) => ({
      ...event,
      from: value(event.field, event.from),
      to: value(event.field, event.to),
    })),
    replies: replies.map((reply) => ({ ...reply, text: answer(reply.text), url: null })),
  };
}

/** A wording proposed from a post, without its author and without what leads to them. */
export const withoutPersonIn = (finding: Finding, text: string): string => withoutTraces(finding)(text);
