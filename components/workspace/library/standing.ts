import { type Lapse, lapseOf } from '../../../lib/library/corrections.ts';
import { validityOf } from '../../../lib/library/validity.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';

/** How an entry stands today, in the words of the locale files (`entry.<standing>`); null while it may be used. */
export type Standing = Lapse | 'not_yet' | null;

export const standingOf = (entry: Clarification, now: Date): Standing =>
  validityOf(entry, now) === 'not_yet' ? 'not_yet' : lapseOf(entry, now);
