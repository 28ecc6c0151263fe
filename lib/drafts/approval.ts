import type { ApprovalReason } from '../model/approval.ts';
import type { ClarificationInput } from '../model/clarification.ts';
import type { MatchResult } from '../model/match.ts';
import type { Theme } from '../model/theme.ts';
import { findPhrases } from './phrase-search.ts';
import { type Around, isPrepared, type PreparedEntry } from './prepared.ts';

/** Themes in which one wrong word becomes the next rumour. */
const SENSITIVE: ReadonlySet<Theme> = new Set<Theme>([
  'ijazah',
  'hasil_putaran_kedua',
  'hasil_luar_negeri',
  'pencalonan',
  'netralitas',
  'kerusuhan',
]);

interface Reply {
  entry: Pick<ClarificationInput, 'themes' | 'mustNotSay'> & PreparedEntry & { id: string };
  /** The matches that were on the screen at the decision; an entry looked up by hand is not among them. */
  seen: MatchResult | null;
  text: string;
  around: Around;
}

/**
 * What speaks for a second reader; nothing for an everyday reply. Wording that was approved with the entry needs none for
 * its theme, as long as nobody changed it.
 */
export function approvalReasons({ entry, seen, text, around }: Reply): ApprovalReason[] {
  const isSensitive = entry.themes.some((theme) => SENSITIVE.has(theme));
  const band = seen?.matches.find(({ id }) => id === entry.id)?.band;
  return [
    ...(isSensitive && !isPrepared(text, entry, around) ? (['sensitive_theme'] as const) : []),
    ...(band === 'strong' ? [] : (['low_band'] as const)),
    ...(findPhrases(text, entry.mustNotSay).length > 0 ? (['must_not_say'] as const) : []),
  ];
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether `approver` names someone, and someone else than the officer. */
export const isSecondPerson = (approver: string, officer: string): boolean =>
  plain(approver) !== '' && plain(approver) !== plain(officer);
