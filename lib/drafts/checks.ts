import type { Range } from '../model/match.ts';

/** What is said about a draft. Each code has a sentence in the locale files (`draftCheck.<code>`). */
export const DRAFT_CHECKS = [
  'empty',
  'fact_first',
  'fact_not_first',
  'one_official_link',
  'link_missing',
  'link_not_official',
  'link_too_many',
  'within_limit',
  'over_limit',
  'all_caps',
  'exclamations',
  'threat',
  'mockery',
  'order',
  'campaign',
  'overclaim',
  'office_phrase',
  'number_beyond',
  'name_beyond',
  'claim_restated',
  'must_not_say',
  'denies_true_event',
  'provisional_missing',
  'private_person',
  'personal_data',
] as const;
export type DraftCheckCode = (typeof DRAFT_CHECKS)[number];

/** `block`: must not be copied like this; `warn`: a person looks and decides; `ok`: is as it should be. */
export interface DraftCheck {
  code: DraftCheckCode;
  severity: 'block' | 'warn' | 'ok';
  /** The places in the text that are meant; empty where it is about the whole. */
  ranges: readonly Range[];
}

export const ok = (code: DraftCheckCode): DraftCheck => ({ code, severity: 'ok', ranges: [] });
export const block = (code: DraftCheckCode, ranges: readonly Range[] = []): DraftCheck => ({
  code,
  severity: 'block',
  ranges,
});
/** A warning for the places found; nothing where there are none. */
export const warnAt = (code: DraftCheckCode, ranges: readonly Range[]): DraftCheck[] =>
  ranges.length > 0 ? [{ code, severity: 'warn', ranges }] : [];
export const warn = (code: DraftCheckCode): DraftCheck => ({ code, severity: 'warn', ranges: [] });
