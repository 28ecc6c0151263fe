import type { Platform } from '../model/platform.ts';
import { countFor } from './count.ts';
import type { Part } from './parts.ts';

export interface Room {
  platform: Platform;
  /** The platform's limit, in its units: never passed. */
  max: number;
  /** The length to aim at; what may not be left out may pass it. */
  goal: number;
  /** What stands between two paragraphs. */
  separator: string;
}

function join(parts: readonly Part[], separator: string): string {
  return parts
    .map((part, at) => {
      if (at === 0) return part.text;
      return (part.paragraph === parts[at - 1]?.paragraph ? ' ' : separator) + part.text;
    })
    .join('');
}

/**
 * The fullest text within `goal`: parts come in by rank as long as they fit, whole or not at all, and no later fact
 * without the earlier. Null where the parts of rank 0 alone pass `max`.
 */
export function fitText(parts: readonly Part[], { platform, max, goal, separator }: Room): string | null {
  const textOf = (chosen: ReadonlySet<Part>) =>
    join(
      parts.filter((part) => chosen.has(part)),
      separator,
    );
  const within = Math.min(goal, max);
  let chosen = new Set(parts.filter((part) => part.rank === 0));
  if (countFor(platform, textOf(chosen)) > max) return null;
  let factsHold = true;
  const optional = parts.filter((part) => part.rank > 0).sort((a, b) => a.rank - b.rank);
  for (const part of optional) {
    if (part.name === 'facts' && !factsHold) continue;
    const wider = new Set(chosen).add(part);
    if (countFor(platform, textOf(wider)) <= within) chosen = wider;
    else if (part.name === 'facts') factsHold = false;
  }
  return textOf(chosen);
}
