import { officialSource } from '../library/official-source.ts';
import { validityOf } from '../library/validity.ts';
import type { Clarification, ClarificationInput } from '../model/clarification.ts';
import type { DraftForm, DraftLength, DraftTone, WordingSource } from '../model/draft-style.ts';
import type { Platform } from '../model/platform.ts';
import type { TemplateSet } from '../model/template.ts';
import type { OwnLimits } from '../model/text-limit.ts';
import { dayIn, type Zone } from '../util/time.ts';
import { checkDraft } from './check.ts';
import { isProvisional } from './check-content.ts';
import type { DraftCheck } from './checks.ts';
import { fitText } from './fit-text.ts';
import { SHAPES } from './forms.ts';
import { allowsThread, goalOf, limitFor } from './limits.ts';
import { linkable } from './links.ts';
import { draftParts, mainFact, type Office, type Part } from './parts.ts';
import { preparedText } from './prepared.ts';
import type { DraftRefusal } from './refusals.ts';
import { SHIPPED_TEMPLATES } from './template.ts';
import { threadText } from './thread.ts';

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
  /** The templates of the office; the default are the shipped ones. */
  templates?: TemplateSet;
  /** Limits that the office set itself. */
  limits?: OwnLimits;
}

export type ComposedDraft =
  | { text: string; checks: DraftCheck[]; refused: null }
  | { text: null; checks: []; refused: DraftRefusal };

const refuse = (refused: DraftRefusal): ComposedDraft => ({ text: null, checks: [], refused });

/** The address to link to, or why the entry may not answer. */
export function answerable(
  entry: DraftEntry,
  { now, officialSuffixes }: Pick<ComposeOptions, 'now' | 'officialSuffixes'>,
): { url: string } | { refused: DraftRefusal } {
  const validity = validityOf(entry, now);
  if (validity !== 'valid') return { refused: validity };
  const { source, reason } = officialSource(entry, officialSuffixes);
  if (reason) return { refused: reason };
  if (isProvisional(entry) && !entry.statedOn) return { refused: 'statement_date_missing' };
  return { url: source.url };
}

const todayOf = ({ now, zone = 'WIB' }: ComposeOptions): string => dayIn(now.toISOString(), zone);

/** The checks are made when somebody looks at them: most drafts are only shown. */
const checked = (text: string, entry: DraftEntry, options: ComposeOptions): ComposedDraft => ({
  text,
  refused: null,
  get checks() {
    const context = { clarification: entry, office: options, today: todayOf(options) };
    return checkDraft(text, { ...options, ...context, avoid: options.avoidPhrases });
  },
});

function textFor(parts: readonly Part[], options: ComposeOptions): string | null {
  const { platform, form = 'comment', length = 'standard', limits } = options;
  const max = limitFor(platform, form, limits).max ?? Number.POSITIVE_INFINITY;
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
  const answer = answerable(entry, options);
  if ('refused' in answer) return refuse(answer.refused);
  if (mainFact(entry) === '') return refuse('fact_has_link');
  const { platform, form = 'comment', tone = 'formal', templates = SHIPPED_TEMPLATES } = options;
  const style = { office: options, platform, form, tone, templates, today: todayOf(options) };
  const text = textFor(draftParts(entry, linkable(answer.url), style), options);
  return text === null ? refuse('does_not_fit') : checked(text, entry, options);
}

/** The reply in the wording that was approved with the entry; null where there is none that fits, or the entry may not answer. */
export function prepareDraft(entry: DraftEntry, options: ComposeOptions): ComposedDraft | null {
  const answer = answerable(entry, options);
  if ('refused' in answer) return null;
  const { form = 'comment', length = 'standard' } = options;
  const text = preparedText(entry, {
    ...options,
    form,
    length,
    office: options,
    url: linkable(answer.url),
  });
  return text === null ? null : checked(text, entry, options);
}

/** The reply from either source; approved wording that is not there is never replaced by something else. */
export const draftFrom = (
  source: WordingSource,
  entry: DraftEntry,
  options: ComposeOptions,
): ComposedDraft | null =>
  source === 'prepared' ? prepareDraft(entry, options) : composeDraft(entry, options);
