import { officialSource } from '../../../lib/library/official-source.ts';
import { isInForce } from '../../../lib/library/validity.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Match } from '../../../lib/model/match.ts';

/** What the officer has chosen. Nothing is chosen beforehand, not even the best match. */
export interface Choice {
  entry: Clarification;
  /** The match that was chosen; null when the entry was looked up by hand. */
  match: Match | null;
  /** The officer says to have compared post and fact: asked for where the match is only possible. */
  compared: boolean;
}

/** Why a choice cannot become a reply yet; each has a sentence in the locale files (`block.<code>`). */
export type Block = 'none_offered' | 'choose_first' | 'compare_first' | 'not_in_force' | 'no_official_source';

export const needsComparing = ({ match }: Choice): boolean => match !== null && match.band !== 'strong';

/** What stands between a choice (of so many offers) and a reply; null when nothing does. */
export function blockOf(
  choice: Choice | null,
  offers: number,
  suffixes: readonly string[],
  now: Date,
): Block | null {
  if (!choice) return offers === 0 ? 'none_offered' : 'choose_first';
  if (!isInForce(choice.entry, now)) return 'not_in_force';
  if (!officialSource(choice.entry, suffixes).source) return 'no_official_source';
  return needsComparing(choice) && !choice.compared ? 'compare_first' : null;
}
