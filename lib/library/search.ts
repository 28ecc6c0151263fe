import Fuse from 'fuse.js';
import type { Clarification } from '../model/clarification.ts';
import { breathe } from '../util/stretches.ts';

/** Signs that Fuse reads as operators in a query. */
const OPERATORS = /[|!^$='"]/g;

/** Entries searched at a stretch: about 5 ms of work, between two of which the page can take a key press. */
const PART = 200;

/** How Fuse looks: wherever the words stand, titles before facts. */
export const FUSE_OPTIONS = {
  keys: [
    { name: 'code', weight: 3 },
    { name: 'title', weight: 3 },
    { name: 'claims', weight: 2 },
    { name: 'keywords', weight: 2 },
    { name: 'facts', weight: 1 },
  ],
  ignoreLocation: true,
  useExtendedSearch: true,
  includeScore: true,
  threshold: 0.3,
  minMatchCharLength: 2,
};

/**
 * A search by hand over the library: every word must be found somewhere, near spellings count, best first. An empty
 * query gives all entries in their own order.
 *
 * Fuse judges each entry by itself, so the parts together give what one search over all would. Null when `isWanted`
 * said between two parts that nobody waits for the answer any more.
 */
export type LibrarySearch = (
  query: string,
  isWanted?: () => boolean,
) => Promise<readonly Clarification[] | null>;

export function librarySearch(entries: readonly Clarification[]): LibrarySearch {
  // Each part's index is made when it is first searched: opening the library waits for none.
  const parts: Fuse<Clarification>[] = [];
  const partAt = (at: number) => {
    parts[at] ??= new Fuse(entries.slice(at * PART, (at + 1) * PART), FUSE_OPTIONS);
    return parts[at];
  };
  return async (query, isWanted = () => true) => {
    const words = query.replace(OPERATORS, ' ').trim();
    if (words === '') return entries;
    const found = [];
    for (let at = 0; at * PART < entries.length; at += 1) {
      if (at > 0) await breathe();
      if (!isWanted()) return null;
      found.push(...partAt(at).search(words));
    }
    return found.sort((a, b) => (a.score ?? 1) - (b.score ?? 1)).map(({ item }) => item);
  };
}
