import type { Platform } from '../model/platform.ts';
import {
  checkClaims,
  checkFactFirst,
  checkPersonalData,
  checkThreats,
  type JudgedEntry,
} from './check-content.ts';
import { checkLength, checkLinks, checkShouting } from './check-form.ts';
import { block, type DraftCheck } from './checks.ts';
import type { DraftForm } from './forms.ts';
import type { Office } from './parts.ts';

export interface DraftContext {
  clarification: JudgedEntry;
  platform: Platform;
  /** Host suffixes of official sources; the default is kpu.go.id. */
  officialSuffixes?: readonly string[] | undefined;
  form?: DraftForm | undefined;
  /** What the office adds to each reply: its greeting may stand before the fact, whatever it says. */
  office?: Office | undefined;
}

const officeWords = (office: Office | undefined): string[] =>
  office ? [office.greeting, office.signature, office.closing ?? '', office.hashtags ?? ''] : [];

/** Everything there is to say about a draft, composed or edited by the officer. Ranges are in UTF-16 units of `text`. */
export function checkDraft(text: string, context: DraftContext): DraftCheck[] {
  if (!text.trim()) return [block('empty')];
  const { clarification, platform, form, officialSuffixes, office } = context;
  return [
    checkFactFirst(text, clarification, office?.greeting ?? ''),
    ...checkLinks(text, officialSuffixes),
    ...checkLength(text, platform, form),
    ...checkClaims(text, clarification),
    ...checkThreats(text, clarification),
    ...checkShouting(text, [clarification.title, ...clarification.facts, ...officeWords(office)].join(' ')),
    ...checkPersonalData(text),
  ];
}

/** Whether something in the draft forbids to copy it. */
export const isBlocked = (checks: readonly DraftCheck[]): boolean =>
  checks.some((check) => check.severity === 'block');
