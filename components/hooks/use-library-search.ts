import { useEffect, useMemo, useState } from 'preact/hooks';
import { librarySearch } from '../../lib/library/search.ts';
import type { Clarification } from '../../lib/model/clarification.ts';

/** Rest after a key press: typing a word is one search. */
const REST_MS = 80;

/**
 * The entries that the query finds, off the path of the key press: what was found last stays on the screen until the next
 * answer is there. Null before the first one.
 */
export function useLibrarySearch(
  entries: readonly Clarification[],
  query: string,
): readonly Clarification[] | null {
  const search = useMemo(() => librarySearch(entries), [entries]);
  const isEmpty = query.trim() === '';
  const [found, setFound] = useState<readonly Clarification[] | null>(null);
  useEffect(() => {
    if (isEmpty) return setFound(null);
    let isWanted = true;
    const timer = setTimeout(async () => {
      const result = await search(query, () => isWanted);
      if (result && isWanted) setFound(result);
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [search, query, isEmpty]);
  return isEmpty ? entries : found;
}
