import { useMemo } from 'preact/hooks';
import { getClarifications } from '../../lib/db/clarifications.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Issue } from '../../lib/model/issue.ts';
import { useDatabase } from './database.ts';
import { useIssues } from './use-issues.ts';
import { useListing } from './use-listing.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** What a recap is counted from. */
export interface RecapRecords {
  /** The whole log, or while it is being read what is there of it. */
  findings: readonly Finding[];
  /** False while the log is being read. */
  complete: boolean;
  issues: readonly Issue[];
  /** The entries that findings were answered with. */
  entries: readonly Clarification[];
}

const NOTHING: readonly Clarification[] = [];

/** Everything that a recap is counted from, kept current. */
export function useRecapRecords(): Live<RecapRecords> {
  const db = useDatabase();
  const listing = useListing();
  const issues = useIssues();
  const log = listing.status === 'ready' ? listing.value : null;
  const used = useMemo(
    () =>
      log?.complete
        ? [...new Set(log.findings.flatMap(({ clarificationId }) => clarificationId ?? []))].sort()
        : [],
    [log],
  );
  const entries = useLiveQuery(() => getClarifications(db, used), [db, used.join()]);
  const known = entries.status === 'ready' ? entries.value : NOTHING;
  return useMemo(() => {
    if (listing.status !== 'ready') return listing;
    if (issues.status !== 'ready') return issues;
    const { read, complete } = listing.value;
    return { status: 'ready', value: { findings: read, complete, issues: issues.value, entries: known } };
  }, [listing, issues, known]);
}
