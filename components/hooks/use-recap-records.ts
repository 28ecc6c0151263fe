import { useEffect, useMemo, useState } from 'preact/hooks';
import { getClarifications } from '../../lib/db/clarifications.ts';
import { keepListing, type Span } from '../../lib/db/listing.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Issue } from '../../lib/model/issue.ts';
import { useDatabase } from './database.ts';
import { useIssues } from './use-issues.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** What a recap is counted from. */
export interface RecapRecords {
  /** Without the post as read, which no figure needs; deleted ones left out. */
  findings: readonly Finding[];
  issues: readonly Issue[];
  /** The entries that they were answered with. */
  entries: readonly Clarification[];
}

interface SpanRecords extends Span {
  findings: readonly Finding[];
}

/** Findings of a span; of a change only what it touched is read again. */
function useSpan({ since, before }: Span): Live<SpanRecords> {
  const db = useDatabase();
  const [live, setLive] = useState<Live<SpanRecords>>({ status: 'loading' });
  useEffect(
    () =>
      keepListing(
        db,
        ({ findings, complete }) => {
          if (complete) setLive({ status: 'ready', value: { since, before, findings } });
        },
        (error) => setLive({ status: 'error', error }),
        { since, before },
      ),
    [db, since, before],
  );
  const isOther = live.status === 'ready' && (live.value.since !== since || live.value.before !== before);
  return isOther ? { status: 'loading' } : live;
}

const NOTHING: readonly Clarification[] = [];

/** What was flagged at instants in [since, before) (ISO 8601), kept current. */
export function useRecapRecords(since: string, before: string): Live<RecapRecords> {
  const db = useDatabase();
  const span = useSpan({ since, before });
  const issues = useIssues();
  const findings = span.status === 'ready' ? span.value.findings : null;
  const used = useMemo(
    () => [...new Set((findings ?? []).flatMap(({ clarificationId }) => clarificationId ?? []))].sort(),
    [findings],
  );
  const entries = useLiveQuery(() => getClarifications(db, used), [db, used.join()]);
  const known = entries.status === 'ready' ? entries.value : NOTHING;
  return useMemo(() => {
    if (span.status !== 'ready') return span;
    if (issues.status !== 'ready') return issues;
    return {
      status: 'ready',
      value: { findings: span.value.findings, issues: issues.value, entries: known },
    };
  }, [span.status, findings, issues, known]);
}
