import type { Clarification } from '../model/clarification.ts';

export type Validity = 'valid' | 'expired' | 'revoked';

type Dated = Pick<Clarification, 'status' | 'validUntil' | 'deletedAt'>;

/** Whether an entry may still be used at `now`. The last day counts whole, by the clock of Jakarta (UTC+7). */
export function validityOf(entry: Dated, now: Date): Validity {
  if (entry.status === 'revoked' || entry.status === 'superseded' || entry.deletedAt) return 'revoked';
  if (entry.validUntil && now.getTime() >= Date.parse(`${entry.validUntil}T17:00:00Z`)) return 'expired';
  return 'valid';
}

export const isInForce = (entry: Dated, now: Date): boolean => validityOf(entry, now) === 'valid';
