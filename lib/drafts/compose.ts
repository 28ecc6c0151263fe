import { officialSource } from '../library/official-source.ts';
import { validityOf } from '../library/validity.ts';
import type { Clarification, ClarificationInput } from '../model/clarification.ts';
import type { Platform } from '../model/platform.ts';
import { dayIn, type Zone } from '../util/time.ts';
import { checkDraft } from './check.ts';
import { isProvisional } from './check-content.ts';
import type { DraftCheck } from './checks.ts';
import { fitText } from './fit-text.ts';
import { type DraftForm, SHAPES } from './forms.ts';
import { allowsThread, type DraftLength, goalOf, limitFor } from './limits.ts';
import { draftParts, type Office, type Part } from './parts.ts';
import type { DraftRefusal } from './refusals.ts';
import { threadText } from './thread.ts';
import type { DraftTone } from './tones.ts';

/** Up to this length a draft is one line. */
const ONE_LINE = 150;

export type DraftEntry = ClarificationInput & Pick<Clarification, 'deletedAt'>;

export interface ComposeOptions extends Office {
  platform: Platform;
  now: Date;
  /** A goal, not a promise: the default is `standard`. */
  length?: DraftLength;
  form?: DraftForm;
  tone?: DraftTone;
  zone?: Zone;
  /** Phrases that the office avoids, besides those of the list. */
  avoidPhrases?: readonly string[];
  officialSuffixes?: readonly string[];
}

export type ComposedDraft =
  | { text: string; checks: DraftCheck[]; refused: null }
  | { text: null; checks: []; refused: DraftRefusal };

const refuse = (refused: DraftRefusal): ComposedDraft => ({ text: null, checks: [], refused });

function textFor(parts: readonly Part[], platform: Platform, form: DraftForm, length: DraftLength) {
  const max = limitFor(platform, form).max ?? Number.POSITIVE_INFINITY;
  if (length === 'thread' && allowsThread(platform, form)) return threadText(parts, platform, max);
  const goal = goalOf(length === 'thread' ? 'full' : length, form);
  // Boxes for the shortest texts take them as one line.
  const inARow = Math.min(max, goal) <= ONE_LINE;
  const separator = inARow ? ' ' : SHAPES[form].spaced ? '\n\n' : '\n';
  return fitText(parts, { platform, max, goal, separator });
}

/**
 * A reply made from an entry: greeting, fact, one warning without the hoax's words, why, official link, signature.
 * Refused where the entry may not answer, or where its fact and its link do not fit together.
 */
export function composeDraft(entry: DraftEntry, options: ComposeOptions): ComposedDraft {
  const validity = validityOf(entry, options.now);
  if (validity !== 'valid') return refuse(validity);
  const { source, reason } = officialSource(entry, options.officialSuffixes);
  if (reason) return refuse(reason);
  if (isProvisional(entry) && !entry.statedOn) return refuse('statement_date_missing');
  const { platform, length = 'standard', form = 'comment', tone = 'formal', officialSuffixes } = options;
  const today = dayIn(options.now.toISOString(), options.zone ?? 'WIB');
  const parts = draftParts(entry, source.url, { office: options, platform, form, tone, today });
  const text = textFor(parts, platform, form, length);
  if (text === null) return refuse('does_not_fit');
  const context = {
    clarification: entry,
    platform,
    form,
    office: options,
    today,
    avoid: options.avoidPhrases,
    officialSuffixes,
  };
  return { text, checks: checkDraft(text, context), refused: null };
}
