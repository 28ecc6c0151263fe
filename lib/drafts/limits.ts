import type { Platform } from '../model/platform.ts';
import { type DraftForm, SHAPES, type TextKind } from './forms.ts';
import table from './limits.json' with { type: 'json' };

/** How long a text may be. `max` null: not known; `approx`: from secondary tables, or the unit of counting is unknown. */
export interface Limit {
  max: number | null;
  approx: boolean;
}

type Row = Readonly<Record<TextKind, number | null> & { sure: readonly string[] }>;

/**
 * `limits.json` is the one table of limits, as of 2026 (lettercounter.org, typecount.com), in each platform's own
 * units; `sure` names those that the platform itself publishes. Look it over once a year.
 */
const TABLE: Readonly<Record<Platform, Row>> = table;

/** The limit of a text in this form on the platform. */
export function limitFor(platform: Platform, form: DraftForm = 'comment'): Limit {
  const { kind } = SHAPES[form];
  const row = TABLE[platform];
  return { max: row[kind], approx: !row.sure.includes(kind) };
}

/** What an officer can choose; `thread` is a row of parts on X, each within the limit. */
export const DRAFT_LENGTHS = ['short', 'standard', 'full', 'thread'] as const;
export type DraftLength = (typeof DRAFT_LENGTHS)[number];

type PlainLength = Exclude<DraftLength, 'thread'>;

/** Goals in the platform's units; the platform's own limit always wins. Long forms stand alone and need more room. */
const GOALS: Readonly<Record<'brief' | 'long', Record<PlainLength, number>>> = {
  brief: { short: 150, standard: 280, full: 700 },
  long: { short: 280, standard: 700, full: 2_000 },
};

export const goalOf = (length: PlainLength, form: DraftForm): number =>
  GOALS[SHAPES[form].long ? 'long' : 'brief'][length];

/** Where a thread is the usual way to say more than one text holds, and for which forms. */
export const allowsThread = (platform: Platform, form: DraftForm): boolean =>
  platform === 'x' && (form === 'comment' || form === 'quote');
