import type { Platform } from '../model/platform.ts';
import { countFor } from './count.ts';
import { fitText } from './fit-text.ts';
import type { Part } from './parts.ts';
import type { PartName } from './variables.ts';

const BETWEEN = '\n\n';
/** Room for the mark of a part, ` (10/12)`. */
const MARK = 8;
const MOST_PARTS = 25;

const FIRST: ReadonlySet<PartName> = new Set([
  'greeting',
  'opening',
  'dateline',
  'fact',
  'provisional',
  'warning',
]);
const LAST: ReadonlySet<PartName> = new Set(['advice', 'lead', 'link', 'closing', 'signature', 'hashtags']);

/** The parts of a thread, in order; null for a text that is none. */
export function threadParts(text: string): string[] | null {
  const parts = text.split(/\n{2,}/);
  const isMarked = parts.every((part, at) => part.trimEnd().endsWith(`(${at + 1}/${parts.length})`));
  return parts.length > 1 && isMarked ? parts : null;
}

/**
 * The draft as a thread: each part within `max` and valid alone. The first has the fact and the warning, the last the
 * link; the note that information is provisional stands in every part with a fact. Null where the fact or the link has no room.
 */
export function threadText(parts: readonly Part[], platform: Platform, max: number): string | null {
  const room = { platform, max: max - MARK, goal: max - MARK, separator: '\n' };
  const head = fitText(
    parts.filter(({ name }) => FIRST.has(name)),
    room,
  );
  const tail = fitText(
    parts.filter(({ name }) => LAST.has(name)),
    room,
  );
  if (head === null || tail === null) return null;
  const note = parts.find(({ name }) => name === 'provisional')?.text;
  const fits = (text: string) => countFor(platform, text) <= room.max;

  const texts = [head];
  for (const { text } of parts.filter(({ name }) => !FIRST.has(name) && !LAST.has(name))) {
    const longer = `${texts.at(-1)} ${text}`;
    const alone = note ? `${text} ${note}` : text;
    if (fits(longer)) texts[texts.length - 1] = longer;
    else if (fits(alone) && texts.length < MOST_PARTS) texts.push(alone);
  }
  const ended = `${texts.at(-1)}\n${tail}`;
  if (fits(ended)) texts[texts.length - 1] = ended;
  else texts.push(tail);
  if (texts.length === 1) return ended;
  return texts.map((text, at) => `${text} (${at + 1}/${texts.length})`).join(BETWEEN);
}
