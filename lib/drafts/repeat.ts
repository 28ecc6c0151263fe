import { type DraftLength, type DraftTone, TONES, type WordingSource } from '../model/draft-style.ts';
import type { Platform } from '../model/platform.ts';
import type { Reply } from '../model/reply.ts';
import { scan } from '../text/scan.ts';
import { type ComposeOptions, type DraftEntry, draftFrom } from './compose.ts';
import { findLinks } from './links.ts';

/** What was copied before for the same platform: platforms take the same answer under many posts for spam. */
export interface Repeats {
  /** The last reply in the same words. */
  text: Reply | null;
  /** Replies with the same link. */
  link: readonly Reply[];
}

const HOUR = 3_600_000;

/** The first instant of the window of so many hours before `now`. */
export const windowStart = (now: Date, hours: number): string =>
  new Date(now.getTime() - hours * HOUR).toISOString();

/** Punctuation, case and spaces do not make a text another one. */
const wordsOf = (text: string): string =>
  scan(text)
    .map((token) => token.word)
    .join(' ');

const linksOf = (text: string): Set<string> =>
  new Set(findLinks(text).map(({ address }) => address.toLowerCase()));

/** Which of `replies`, newest first, the text repeats on the platform. */
export function repeatsOf(text: string, platform: Platform, replies: readonly Reply[]): Repeats {
  const there = replies.filter((reply) => reply.platform === platform);
  const words = wordsOf(text);
  const links = linksOf(text);
  return {
    text: words === '' ? null : (there.find((reply) => wordsOf(reply.text) === words) ?? null),
    link: there.filter((reply) => [...linksOf(reply.text)].some((address) => links.has(address))),
  };
}

export interface Variant {
  source: WordingSource;
  tone: DraftTone;
  length: DraftLength;
}

const LENGTHS = ['standard', 'full', 'short'] as const;

/**
 * The next text that was not copied for the platform yet: first the approved wordings, then the other tones, then the
 * other lengths; null when all were.
 */
export function otherVariant(
  entry: DraftEntry,
  options: ComposeOptions & Variant,
  replies: readonly Reply[],
): Variant | null {
  const at = TONES.indexOf(options.tone);
  const tones = [...TONES.slice(at + 1), ...TONES.slice(0, at + 1)];
  const lengths = [options.length, ...LENGTHS.filter((length) => length !== options.length)];
  const variants: Variant[] = [
    ...lengths.map((length) => ({ source: 'prepared' as const, tone: options.tone, length })),
    ...lengths.flatMap((length) => tones.map((tone) => ({ source: 'composed' as const, tone, length }))),
  ];
  return (
    variants.find(({ source, ...variant }) => {
      const draft = draftFrom(source, entry, { ...options, ...variant });
      return (
        draft !== null &&
        draft.text !== null &&
        repeatsOf(draft.text, options.platform, replies).text === null
      );
    }) ?? null
  );
}
