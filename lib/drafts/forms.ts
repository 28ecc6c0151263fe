/** What a draft becomes: each has its own order of parts and its own limit. */
export const FORMS = ['comment', 'quote', 'direct_message', 'broadcast', 'statement'] as const;
export type DraftForm = (typeof FORMS)[number];

/** The kinds of text that platforms set different limits for. */
export type TextKind = 'comment' | 'post' | 'message';

export type PartName =
  | 'headline'
  | 'dateline'
  | 'greeting'
  | 'opening'
  | 'fact'
  | 'provisional'
  | 'facts'
  | 'warning'
  | 'why'
  | 'advice'
  | 'forward'
  | 'lead'
  | 'link'
  | 'closing'
  | 'signature'
  | 'hashtags';

interface Shape {
  kind: TextKind;
  /** Stands alone, so that it needs more room than an answer. */
  long: boolean;
  /** An empty line between the paragraphs. */
  spaced: boolean;
  /** The parts in the order of reading, a paragraph a row. Those that are not named are left out. */
  paragraphs: readonly (readonly PartName[])[];
}

/**
 * The fact first, then one warning, then why, then what to do, with the official link (The Debunking Handbook 2020).
 * A quote stands on the office's own page and a statement is for editors: neither greets anyone.
 */
export const SHAPES: Readonly<Record<DraftForm, Shape>> = {
  comment: {
    kind: 'comment',
    long: false,
    spaced: false,
    paragraphs: [
      ['greeting', 'opening'],
      ['fact', 'provisional', 'facts', 'warning', 'why', 'advice'],
      ['lead', 'link'],
      ['closing', 'signature'],
      ['hashtags'],
    ],
  },
  quote: {
    kind: 'post',
    long: false,
    spaced: false,
    paragraphs: [
      ['fact', 'provisional', 'facts', 'warning', 'why', 'advice'],
      ['lead', 'link'],
      ['signature', 'hashtags'],
    ],
  },
  direct_message: {
    kind: 'message',
    long: false,
    spaced: true,
    paragraphs: [
      ['greeting', 'opening'],
      ['fact', 'provisional', 'facts', 'warning', 'why', 'advice'],
      ['lead', 'link'],
      ['closing', 'signature'],
    ],
  },
  broadcast: {
    kind: 'message',
    long: true,
    spaced: true,
    paragraphs: [
      ['headline'],
      ['greeting', 'opening'],
      ['fact', 'provisional', 'facts'],
      ['warning', 'why'],
      ['advice', 'forward'],
      ['lead', 'link'],
      ['closing', 'signature'],
      ['hashtags'],
    ],
  },
  statement: {
    kind: 'post',
    long: true,
    spaced: true,
    paragraphs: [
      ['headline'],
      ['dateline'],
      ['fact', 'provisional', 'facts'],
      ['warning', 'why'],
      ['lead', 'link'],
      ['hashtags'],
    ],
  },
};
