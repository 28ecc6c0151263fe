import { NO_OFFICIAL_SOURCE } from '../library/official-source.ts';

/** Why no draft is made. Each code has a sentence in the locale files (`draftRefusal.<code>`). */
export const DRAFT_REFUSALS = [
  'not_yet', // its first day has not come
  'expired',
  'revoked',
  'statement_date_missing', // provisional information without the day it was stated on
  'fact_has_link', // neither the first fact nor the title can be said without an address
  'does_not_fit', // the first fact and the link are longer than the platform allows
  ...NO_OFFICIAL_SOURCE,
] as const;
export type DraftRefusal = (typeof DRAFT_REFUSALS)[number];
