import { checkSource } from '../library/official-source.ts';
import type { DraftForm } from '../model/draft-style.ts';
import type { Range } from '../model/match.ts';
import type { Platform } from '../model/platform.ts';
import type { OwnLimits } from '../model/text-limit.ts';
import { block, type DraftCheck, ok, warn, warnAt } from './checks.ts';
import { countFor } from './count.ts';
import { limitFor } from './limits.ts';
import { findLinks } from './links.ts';
import { shoutedWords } from './shouting.ts';
import { threadParts } from './thread.ts';

const isOfficial = (address: string, suffixes: readonly string[] | undefined): boolean => {
  const check = checkSource(address, suffixes);
  return check.ok && check.kind === 'official';
};

/** Exactly one link, and that an official one. */
export function checkLinks(text: string, suffixes: readonly string[] | undefined): DraftCheck[] {
  const official: Range[] = [];
  const other: Range[] = [];
  for (const { address, start, end } of findLinks(text)) {
    (isOfficial(address, suffixes) ? official : other).push([start, end]);
  }
  if (official.length === 1 && other.length === 0) return [ok('one_official_link')];
  return [
    ...(official.length === 0 ? [block('link_missing')] : []),
    ...warnAt('link_not_official', other),
    ...warnAt('link_too_many', official.slice(1)),
  ];
}

/** The length against the platform's limit, where one is known; of a thread, that of each part. */
export function checkLength(
  text: string,
  platform: Platform,
  form?: DraftForm,
  limits?: OwnLimits,
): DraftCheck[] {
  const { max } = limitFor(platform, form, limits);
  if (max === null) return [];
  const thread = threadParts(text);
  if (!thread) return [countFor(platform, text) > max ? warn('over_limit') : ok('within_limit')];
  const over = thread.filter((part) => countFor(platform, part) > max);
  if (over.length === 0) return [ok('within_limit')];
  return warnAt(
    'over_limit',
    over.map((part) => [text.indexOf(part), text.indexOf(part) + part.length]),
  );
}

/** Also with spaces in between. */
const SHOUT = /[!?！？](?:[ \t]*[!?！？])+/gu;

const rangesOf = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);

/** Shouting: words in capitals that name nothing, and runs of exclamation marks. */
export function checkShouting(text: string, entryWords: string): DraftCheck[] {
  const links = findLinks(text);
  const capitals = shoutedWords(text).filter(([start, end]) => {
    const inLink = links.some((link) => link.start <= start && end <= link.end);
    return !inLink && !entryWords.includes(text.slice(start, end));
  });
  const shouts = rangesOf(text, SHOUT).filter(([start, end]) => /[!！]/.test(text.slice(start, end)));
  return [...warnAt('all_caps', capitals), ...warnAt('exclamations', shouts)];
}
