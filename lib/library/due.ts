import type { Clarification } from '../model/clarification.ts';
import { groupBy } from '../util/group.ts';
import { daysAfter } from './days.ts';
import { isSuperseded } from './validity.ts';

/** Why somebody has to look at an entry, the most pressing first. Each has words in the locale files (`due.<code>`). */
export const DUE = [
  'expired', // its last day is over, and nobody withdrew or renewed it
  'review', // the day by which it was to be looked at has come
  'expiring', // its last day comes within EXPIRING_DAYS
  'unchecked', // a source was never opened again, or not for CHECK_DAYS
] as const;
export type Due = (typeof DUE)[number];

export const EXPIRING_DAYS = 30;
/** Pages of offices move and change: half a year is as long as one opening is believed. */
export const CHECK_DAYS = 180;

/**
 * What is due about an entry on the day `today` (`YYYY-MM-DD`). Nothing for one that is withdrawn or replaced, nor for one
 * of another publisher's package, which only its publisher can renew, nor for a sample, which is there to be tried and
 * removed.
 */
export function dueOf(entry: Clarification, today: string): Due[] {
  const { deletedAt, publisher, sample, status } = entry;
  if (deletedAt || publisher || sample || status === 'revoked' || isSuperseded(entry)) return [];
  const { validUntil, reviewBy, sources } = entry;
  const oldest = daysAfter(today, -CHECK_DAYS);
  const isDue: Readonly<Record<Due, boolean>> = {
    expired: validUntil !== null && validUntil < today,
    review: reviewBy !== null && reviewBy <= today,
    expiring: validUntil !== null && validUntil >= today && validUntil <= daysAfter(today, EXPIRING_DAYS),
    unchecked: sources.some(({ checkedOn }) => checkedOn === null || checkedOn < oldest),
  };
  return DUE.filter((due) => isDue[due]);
}

/** The entries of which something is due, each under the most pressing matter. */
export function dueList(
  entries: readonly Clarification[],
  today: string,
): ReadonlyMap<Due, readonly { entry: Clarification; due: readonly Due[] }[]> {
  const found = entries.flatMap((entry) => {
    const due = dueOf(entry, today);
    const [first] = due;
    return first ? [{ first, entry, due }] : [];
  });
  return groupBy(found, ({ first }) => first);
}
