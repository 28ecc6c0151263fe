import type { DraftForm } from '../model/draft-style.ts';
import type { Platform } from '../model/platform.ts';
import type { TemplateSet } from '../model/template.ts';
import type { OwnLimits } from '../model/text-limit.ts';
import { formatDay } from '../util/time.ts';
import { checkBeyond } from './beyond.ts';
import { checkClaims, checkFactFirst, type JudgedEntry } from './check-content.ts';
import { checkLength, checkLinks, checkShouting } from './check-form.ts';
import { checkPersonalData } from './check-personal.ts';
import { block, type DraftCheck, warnAt } from './checks.ts';
import { checkGuard } from './guard.ts';
import { type Office, wordsOf } from './parts.ts';
import { outside } from './phrase-search.ts';
import { officeSentences, SHIPPED_TEMPLATES } from './template.ts';

export interface DraftContext {
  clarification: JudgedEntry;
  platform: Platform;
  /** Host suffixes of official sources; the default is kpu.go.id. */
  officialSuffixes?: readonly string[] | undefined;
  form?: DraftForm | undefined;
  /** What the office adds to each reply: its greeting may stand before the fact, whatever it says. */
  office?: Office | undefined;
  /** The day on which the office answers, `YYYY-MM-DD`: no claim of its own. */
  today?: string | undefined;
  /** Phrases that the office avoids, besides those of the list. */
  avoid?: readonly string[] | undefined;
  /** Limits that the office set itself. */
  limits?: OwnLimits | undefined;
  /** The templates in use: what they say is the office's own. */
  templates?: TemplateSet | undefined;
}

const NO_OFFICE: Office = { greeting: '', signature: '' };

const officeWords = (office: Office | undefined): string[] =>
  office
    ? [office.greeting, office.signature, office.unit ?? '', office.closing ?? '', office.hashtags ?? '']
    : [];

/** Everything there is to say about a draft, composed or edited by the officer. Ranges are in UTF-16 units of `text`. */
export function checkDraft(text: string, context: DraftContext): DraftCheck[] {
  if (!text.trim()) return [block('empty')];
  const { clarification, platform, form, officialSuffixes, office, today = '', avoid, limits } = context;
  const own = [clarification.title, ...clarification.facts, clarification.whyWrong];
  const { before, all } = officeSentences(
    context.templates ?? SHIPPED_TEMPLATES,
    wordsOf(office ?? NO_OFFICE, today),
  );
  const added = [...officeWords(office), ...all.filter((sentence) => text.includes(sentence))];
  const personal = checkPersonalData(text);
  const told = personal.flatMap(({ ranges }) => ranges);
  return [
    checkFactFirst(text, clarification, [office?.greeting ?? '', ...before]),
    ...checkLinks(text, officialSuffixes),
    ...checkLength(text, platform, form, limits),
    ...checkClaims(text, clarification),
    ...checkGuard(text, own, avoid),
    ...checkBeyond(text, clarification, [...added, today ? formatDay(today) : '']).flatMap(
      ({ code, ranges }) => warnAt(code, outside(ranges, told)),
    ),
    ...checkShouting(text, [...own, ...added].join(' ')),
    ...personal,
  ];
}

/** Whether something in the draft forbids to copy it. */
export const isBlocked = (checks: readonly DraftCheck[]): boolean =>
  checks.some((check) => check.severity === 'block');
