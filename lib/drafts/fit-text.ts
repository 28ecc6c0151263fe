import type { Platform } from '../model/platform.ts';
import { countFor } from './count.ts';
import { DRAFT_LENGTHS, type DraftLength, LIMITS } from './limits.ts';
import type { Part } from './parts.ts';

/** Groups on lines of their own; in the shortest drafts, which some boxes take as one line, all in a row. */
function join(parts: readonly Part[], separator: string): string {
  return parts
    .map((part, at) => {
      if (at === 0) return part.text;
      return (part.group === parts[at - 1]?.group ? ' ' : separator) + part.text;
    })
    .join('');
}

/**
 * The fullest text within `length` on the platform: parts come in by rank as long as they fit, whole or not at all.
 * The parts of rank 0 may pass the chosen length, never the platform's limit: then there is no text (null).
 */
export function fitText(parts: readonly Part[], platform: Platform, length: DraftLength): string | null {
  const max = LIMITS[platform].max ?? Number.POSITIVE_INFINITY;
  const goal = Math.min(max, DRAFT_LENGTHS[length]);
  const separator = goal <= DRAFT_LENGTHS.short ? ' ' : '\n';
  const textOf = (chosen: ReadonlySet<Part>) =>
    join(
      parts.filter((part) => chosen.has(part)),
      separator,
    );

  let chosen = new Set(parts.filter((part) => part.rank === 0));
  if (countFor(platform, textOf(chosen)) > max) return null;
  let chainHolds = true;
  const optional = parts.filter((part) => part.rank > 0).sort((a, b) => a.rank - b.rank);
  for (const part of optional) {
    if (part.chained && !chainHolds) continue;
    const wider = new Set(chosen).add(part);
    if (countFor(platform, textOf(wider)) <= goal) chosen = wider;
    else if (part.chained) chainHolds = false;
  }
  return textOf(chosen);
}
