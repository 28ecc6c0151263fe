import type { Clarification } from '../model/clarification.ts';

export type Validity = 'valid' | 'not_yet' | 'expired' | 'revoked';

type Dated = Pick<Clarification, 'status' | 'supersededBy' | 'validFrom' | 'validUntil' | 'deletedAt'>;

/** Whether another entry took its place: by its status, or because it names the other one. */
export const isSuperseded = (entry: Pick<Clarification, 'status' | 'supersededBy'>): boolean =>
  entry.status === 'superseded' || Boolean(entry.supersededBy);

/** The first instant of a day `YYYY-MM-DD` by the clock of Jakarta (UTC+7), in milliseconds since 1970. */
const startInJakarta = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

const DAY_MS = 86_400_000;

/** Whether an entry may be used at `now`. First and last day count whole, by the clock of Jakarta. */
export function validityOf(entry: Dated, now: Date): Validity {
  if (entry.status === 'revoked' || isSuperseded(entry) || entry.deletedAt) return 'revoked';
  if (entry.validUntil && now.getTime() >= startInJakarta(entry.validUntil) + DAY_MS) return 'expired';
  if (entry.validFrom && now.getTime() < startInJakarta(entry.validFrom)) return 'not_yet';
  return 'valid';
}

export const isInForce = (entry: Dated, now: Date): boolean => validityOf(entry, now) === 'valid';
