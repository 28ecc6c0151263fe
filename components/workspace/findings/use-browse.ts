import { useEffect, useMemo } from 'preact/hooks';
import { filterFindings, NO_FILTER } from '../../../lib/log/filter.ts';
import { createFindingSearch, type FindingSearch } from '../../../lib/log/search.ts';
import { sortFindings } from '../../../lib/log/sort.ts';
import { NEWEST_FIRST } from '../../../lib/log/views.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { FindingFilter, Sorting } from '../../../lib/model/view.ts';
import { useKept } from '../frame/use-kept.ts';

/** Findings that are read for the search between two pauses. */
const PREPARED_AT_ONCE = 250;

/** Reads the log for the search while nothing else happens, so that the first search need not. */
function usePreparedSearch(findings: readonly Finding[]): FindingSearch {
  const search = useMemo(() => createFindingSearch(), []);
  useEffect(() => {
    let at = 0;
    const step = () => {
      search.prepare(findings.slice(at, at + PREPARED_AT_ONCE));
      at += PREPARED_AT_ONCE;
      timer = at < findings.length ? setTimeout(step, 0) : undefined;
    };
    let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(step, 200);
    return () => clearTimeout(timer);
  }, [search, findings]);
  return search;
}

export interface Browse {
  filter: FindingFilter;
  setFilter: (filter: FindingFilter) => void;
  sorting: Sorting;
  setSorting: (sorting: Sorting) => void;
  /** What passes the filter, in order. */
  shown: readonly Finding[];
}

/** What of the log is shown, and in which order; kept while the tab is open. */
export function useBrowse(findings: readonly Finding[], rules: Settings, now: Date): Browse {
  const [filter, setFilter] = useKept('findings.filter', NO_FILTER);
  const [sorting, setSorting] = useKept('findings.sorting', NEWEST_FIRST);
  const search = usePreparedSearch(findings);
  // Sorted once for all filters: narrowing keeps the order.
  const sorted = useMemo(
    () => sortFindings(findings, sorting.key, sorting.direction, rules),
    [findings, sorting, rules],
  );
  const shown = useMemo(
    () => filterFindings(sorted, filter, { rules, now, search }),
    [sorted, filter, rules, now, search],
  );
  return { filter, setFilter, sorting, setSorting, shown };
}
