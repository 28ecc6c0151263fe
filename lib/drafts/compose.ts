import { officialSource } from '../library/official-source.ts';
import { validityOf } from '../library/validity.ts';
import type { Clarification, ClarificationInput } from '../model/clarification.ts';
import type { Platform } from '../model/platform.ts';
import { checkDraft } from './check.ts';
import { isProvisional } from './check-content.ts';
import type { DraftCheck } from './checks.ts';
import { fitText } from './fit-text.ts';
import type { DraftLength } from './limits.ts';
import { draftParts } from './parts.ts';
import type { DraftRefusal } from './refusals.ts';

export type DraftEntry = ClarificationInput & Pick<Clarification, 'deletedAt'>;

export interface ComposeOptions {
  platform: Platform;
  greeting: string;
  signature: string;
  now: Date;
  /** A goal, not a promise: the default is `standard`. */
  length?: DraftLength;
  officialSuffixes?: readonly string[];
}

export type ComposedDraft =
  | { text: string; checks: DraftCheck[]; refused: null }
  | { text: null; checks: []; refused: DraftRefusal };

const refuse = (refused: DraftRefusal): ComposedDraft => ({ text: null, checks: [], refused });

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
  const { platform, length = 'standard', officialSuffixes } = options;
  const text = fitText(draftParts(entry, source.url, options), platform, length);
  if (text === null) return refuse('does_not_fit');
  const context = { clarification: entry, platform, greeting: options.greeting, officialSuffixes };
  return { text, checks: checkDraft(text, context), refused: null };
}
