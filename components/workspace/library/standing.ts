import { validityOf } from '../../../lib/library/validity.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';

/** How an entry stands today, in the words of the locale files (`entry.<standing>`); null while it may be used. */
export type Standing = 'expired' | 'superseded' | 'revoked' | null;

export function standingOf(entry: Clarification, now: Date): Standing {
  if (entry.status === 'superseded') return 'superseded';
  const validity = validityOf(entry, now);
  return validity === 'valid' ? null : validity;
}
