import Fuse from 'fuse.js';
import type { Clarification } from '../model/clarification.ts';

/** Signs that Fuse reads as operators in a query. */
const OPERATORS = /[|!^$='"]/g;

/**
 * A search by hand over the library: every word must be found somewhere, near spellings count, best first.
 * An empty query gives all entries in their own order.
 */
export function librarySearch(entries: readonly Clarification[]): (query: string) => Clarification[] {
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'code', weight: 3 },
      { name: 'title', weight: 3 },
      { name: 'claims', weight: 2 },
      { name: 'keywords', weight: 2 },
      { name: 'facts', weight: 1 },
    ],
    ignoreLocation: true,
    useExtendedSearch: true,
    threshold: 0.3,
    minMatchCharLength: 2,
  });
  return (query) => {
    const words = query.replace(OPERATORS, ' ').trim();
    return words === '' ? [...entries] : fuse.search(words).map(({ item }) => item);
  };
}
