import type { Clarification, ClarificationInput } from '../../../lib/model/clarification.ts';

/** What the list is narrowed to; an empty value lets everything through. */
export interface LibraryFilter {
  query: string;
  verdict: Clarification['verdict'] | '';
  status: ClarificationInput['status'] | 'expired' | '';
  origin: 'own' | 'sample' | '';
}

export const NO_FILTER: LibraryFilter = { query: '', verdict: '', status: '', origin: '' };

/** Entries that pass; `isExpired` says which of them lapsed, because that depends on the clock. */
export const filterLibrary = (
  entries: readonly Clarification[],
  { verdict, status, origin }: LibraryFilter,
  isExpired: (entry: Clarification) => boolean,
): Clarification[] =>
  entries.filter(
    (entry) =>
      (!verdict || entry.verdict === verdict) &&
      (!origin || entry.sample === (origin === 'sample')) &&
      (!status || (isExpired(entry) ? 'expired' : entry.status) === status),
  );
