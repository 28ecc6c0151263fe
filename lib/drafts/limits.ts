import type { DraftForm, DraftLength } from '../model/draft-style.ts';
import type { Platform } from '../model/platform.ts';
import type { Limit, OwnLimits, TextKind } from '../model/text-limit.ts';
import { SHAPES } from './forms.ts';
import table from './limits.json' with { type: 'json' };

type Row = Readonly<Record<TextKind, number | null> & { sure: readonly string[] }>;

/**
 * `limits.json` is the one table of limits, as of 2026 (lettercounter.org, typecount.com), in each platform's own
 * units; `sure` names those that the platform itself publishes. Look it over once a year.
 */
const TABLE: Readonly<Record<Platform, Row>> = table;

/** The limit as it is shipped. */
export const shippedLimit = (platform: Platform, kind: TextKind): Limit => ({
  max: TABLE[platform][kind],
  approx: !TABLE[platform].sure.includes(kind),
});

/** The limit of a text in this form on the platform: the office's own, or else the shipped one. */
export function limitFor(platform: Platform, form: DraftForm = 'comment', own: OwnLimits = {}): Limit {
  const { kind } = SHAPES[form];
  return own[`${platform}.${kind}`] ?? shippedLimit(platform, kind);
}

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
