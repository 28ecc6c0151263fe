import { useEffect, useMemo, useState } from 'preact/hooks';
import { filterFindings, NO_FILTER } from '../../../lib/log/filter.ts';
import { createFindingSearch, type FindingSearch } from '../../../lib/log/search.ts';
import { sortFindings } from '../../../lib/log/sort.ts';
import { NEWEST_FIRST } from '../../../lib/log/views.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { FindingFilter, Sorting } from '../../../lib/model/view.ts';
import { inStretches } from '../../../lib/util/stretches.ts';
import type { Listing } from '../../hooks/use-listing.ts';
import { useKept } from '../frame/use-kept.ts';

/** Findings that are read for the search in one step. */
const READ_AT_ONCE = 50;
/** So many that are new since are read on the way of a key press without anybody noticing. */
const FEW = 500;

interface PreparedSearch {
  search: FindingSearch;
  /** False while most of the log is still to be read: a search now would hold up the key press. */
  ready: boolean;
}

/** Reads the log for the search while it arrives, beside what else happens, so that no key press has to. */
function usePreparedSearch({ findings, read }: Listing): PreparedSearch {
  const search = useMemo(() => createFindingSearch(), []);
  const [prepared, setPrepared] = useState(0);
  useEffect(() => {
    let current = true;
    function* steps() {
      for (let at = 0; at < read.length; at += READ_AT_ONCE) {
        search.prepare(read.slice(at, at + READ_AT_ONCE));
        yield;
      }
      return read.length;
    }
    void inStretches(steps(), () => current).then((count) => count !== null && setPrepared(count));
    return () => {
      current = false;
    };
  }, [search, read]);
  return { search, ready: findings.length - prepared < FEW };
}

export interface Browse {
  filter: FindingFilter;
  setFilter: (filter: FindingFilter) => void;
  sorting: Sorting;
  setSorting: (sorting: Sorting) => void;
  /** What passes the filter, in order; for a moment after opening, whatever its words. */
  shown: readonly Finding[];
}

/** What of the log is shown, and in which order; kept while the tab is open. */
export function useBrowse(listing: Listing, rules: Settings, now: Date): Browse {
  const { findings } = listing;
  const [filter, setFilter] = useKept('findings.filter', NO_FILTER);
  const [sorting, setSorting] = useKept('findings.sorting', NEWEST_FIRST);
  const { search, ready } = usePreparedSearch(listing);
  // Sorted once for all filters: narrowing keeps the order.
  const sorted = useMemo(
    () => sortFindings(findings, sorting.key, sorting.direction, rules),
    [findings, sorting, rules],
  );
  const shown = useMemo(
    () => filterFindings(sorted, ready ? filter : { ...filter, query: '' }, { rules, now, search }),
    [sorted, filter, rules, now, search, ready],
  );
  return { filter, setFilter, sorting, setSorting, shown };
}
