import { type Due, dueOf } from '../../../lib/library/due.ts';
import type { Clarification, ClarificationInput } from '../../../lib/model/clarification.ts';
import type { Theme } from '../../../lib/model/theme.ts';
import { type Standing, standingOf } from './standing.ts';

/** What the list is narrowed to; an empty value lets everything through. */
export interface LibraryFilter {
  query: string;
  verdict: Clarification['verdict'] | '';
  /** As an entry stands today: what lapsed is not in force, whatever its status says. */
  status: ClarificationInput['status'] | NonNullable<Standing> | '';
  theme: Theme | '';
  level: ClarificationInput['scope']['level'] | '';
  /** `own`, `sample`, or the public key of the publisher whose package it came in. */
  publisher: string;
  due: Due | 'any' | '';
}

export const NO_FILTER: LibraryFilter = {
  query: '',
  verdict: '',
  status: '',
  theme: '',
  level: '',
  publisher: '',
  due: '',
};

/** Which filters beside the search are set: shown where they are folded away. */
export const activeFilters = ({ query, ...filters }: LibraryFilter): number =>
  Object.values(filters).filter(Boolean).length;

export const publisherOf = ({ publisher, sample }: Clarification): string =>
  sample ? 'sample' : (publisher?.key ?? 'own');

/** Entries that pass on the day `now`, whose date is `today` in the zone of the office. */
export const filterLibrary = (
  entries: readonly Clarification[],
  { verdict, status, theme, level, publisher, due }: LibraryFilter,
  { now, today }: { now: Date; today: string },
): Clarification[] =>
  entries.filter(
    (entry) =>
      (!verdict || entry.verdict === verdict) &&
      (!theme || entry.themes.includes(theme)) &&
      (!level || entry.scope.level === level) &&
      (!publisher || publisherOf(entry) === publisher) &&
      (!status || (standingOf(entry, now) ?? entry.status) === status) &&
      (!due || isDue(dueOf(entry, today), due)),
  );

const isDue = (found: readonly Due[], wanted: Due | 'any'): boolean =>
  wanted === 'any' ? found.length > 0 : found.includes(wanted);
